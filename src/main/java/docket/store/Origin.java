package docket.store;

import java.util.Locale;

/** Where a change came from; in the order in which items of several origins are listed. */
public enum Origin {
  /** The knowledge folder. */
  FOLDER,
  /** A moderator of the shared knowledge. */
  KB,
  /** A moderator of one server. */
  SERVER;

  /** The word that stands for it in the database and in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
