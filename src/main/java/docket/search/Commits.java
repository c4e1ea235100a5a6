package docket.search;

import docket.model.Embeddings;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is written beside the documents at each commit. */
final class Commits {
  /** The version of the fields and of how texts are read; another one means to rebuild. */
  static final String FORMAT = "2";

  private static final String REVISION_KEY = "docket.revision";
  private static final String FORMAT_KEY = "docket.format";
  private static final String GLOSSARY_KEY = "docket.glossary";
  private static final String VECTORS_KEY = "docket.vectors";

  private Commits() {}

  /** The data of a commit. */
  static Map<String, String> data(
      long revision, Glossary glossary, Optional<Embeddings> embeddings) {
    return Map.of(
        REVISION_KEY,
        Long.toString(revision),
        FORMAT_KEY,
        FORMAT,
        GLOSSARY_KEY,
        glossary.fingerprint(),
        VECTORS_KEY,
        name(embeddings));
  }

  private static String name(Optional<Embeddings> embeddings) {
    return embeddings.map(Embeddings::name).orElse("none");
  }

  /** The revision of a commit that this version wrote; empty for any other. */
  static OptionalLong revision(Map<String, String> data) {
    String revision = data.get(REVISION_KEY);
    if (revision == null || !FORMAT.equals(data.get(FORMAT_KEY))) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(revision));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Whether a commit was written with the same glossary and the same model of vectors. */
  static boolean fits(
      Map<String, String> data, Glossary glossary, Optional<Embeddings> embeddings) {
    return glossary.fingerprint().equals(data.get(GLOSSARY_KEY))
        && name(embeddings).equals(data.get(VECTORS_KEY));
  }
}
