package docket.knowledge;

import docket.deadline.Deadline;
import docket.knowledge.form.ListFile;
import docket.source.Knowledge;
import docket.source.Source;
import docket.store.Catalogue;
import docket.store.Item;
import docket.store.Origin;
import docket.store.Outbox;
import docket.store.Scope;
import docket.store.Session;
import docket.store.StoreException;
import docket.store.StoredSource;
import docket.store.StoredSource.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the database holds at a revision, as far as answers may rest on it.
 *
 * @param mark tells it from any other state
 * @param content what it holds
 * @param pending what the index may have yet to follow
 * @param condition whether all that is stored could be read
 * @param problems entries that could not be read, and what was wrong in the folder
 */
record LibraryState(
    StateMark mark,
    LibraryContent content,
    List<Outbox.Entry> pending,
    Condition condition,
    List<Problem> problems) {

  /** Whether all that is stored could be read. */
  enum Condition {
    /** All of it. */
    WHOLE,
    /** A source that a moderator has put is damaged and kept back. */
    KEPT_BACK,
    /** Something that came from the folder is damaged, and can be had again from there. */
    DAMAGED
  }

  /** Reads it. */
  static LibraryState of(Session session) {
    return new Reading(session).state();
  }

  /** The present state, of which the content is known already. */
  static LibraryState of(Session session, StateMark mark, LibraryContent content) {
    return new LibraryState(
        mark, content, session.outbox().pending(), Condition.WHOLE, folderProblems(session));
  }

  /** What a folder holds, where there is no database. */
  static LibraryState of(FolderContent content) {
    return new LibraryState(
        StateMark.NONE,
        LibraryContent.of(content.knowledge(), content.deadlines()),
        List.of(),
        Condition.WHOLE,
        content.problems());
  }

  private static List<Problem> folderProblems(Session session) {
    return ProblemText.read(session.notes().note(FolderSync.PROBLEMS).orElse(""));
  }

  /** The state of the knowledge base; 0 where there is no database. */
  long revision() {
    return mark.revision();
  }

  /** Tells this database from any other; empty where there is none. */
  String identity() {
    return mark.identity();
  }

  /** The active sources and the lists, without what names something that is not there. */
  Knowledge knowledge() {
    return content.knowledge();
  }

  /** The dated events, without what names something that is not there. */
  List<Deadline> deadlines() {
    return content.deadlines();
  }

  /** What the index takes of it. */
  Documents documents() {
    return new Documents(knowledge(), deadlines());
  }

  /** One reading of the database. */
  private static final class Reading {
    private final Session session;
    private final Catalogue catalogue;
    private final List<Problem> problems;
    private Condition condition = Condition.WHOLE;

    Reading(Session session) {
      this.session = session;
      this.catalogue = session.catalogue();
      this.problems = new ArrayList<>(folderProblems(session));
    }

    LibraryState state() {
      Knowledge whole =
          new Knowledge(
              sources(),
              entries(ListFile.CONFLICTS),
              entries(ListFile.UNKNOWNS),
              entries(ListFile.GLOSSARY),
              entries(ListFile.QUESTIONS));
      LibraryContent content = LibraryContent.of(whole, entries(ListFile.DEADLINES));
      return new LibraryState(
          StateMark.of(session), content, session.outbox().pending(), condition, problems);
    }

    private List<Source> sources() {
      List<Source> active = new ArrayList<>();
      for (StoredSource stored : catalogue.sources(Scope.SHARED)) {
        if (stored.active()) {
          active.add(stored.source());
        }
        worsen(conditionOf(stored));
      }
      return active;
    }

    private static Condition conditionOf(StoredSource stored) {
      if (stored.status() != Status.QUARANTINED) {
        return Condition.WHOLE;
      }
      // The folder never holds a source back: its text does not fit its hash any more.
      if (stored.origin() == Origin.FOLDER) {
        return Condition.DAMAGED;
      }
      // What a moderator holds back keeps its passages.
      return stored.source().passages().isEmpty() ? Condition.KEPT_BACK : Condition.WHOLE;
    }

    private void worsen(Condition found) {
      if (found.compareTo(condition) > 0) {
        condition = found;
      }
    }

    /** A moderator's entry takes the place of one from the folder that has the same id. */
    private <T> List<T> entries(ListFile<T> file) {
      Map<String, T> entries = new LinkedHashMap<>();
      try {
        for (Item item : catalogue.items(file.kind())) {
          entries.put(item.id(), file.readOne(item.body()));
        }
      } catch (StoreException e) {
        if (e.kind() != StoreException.Kind.DAMAGED) {
          throw e;
        }
        keepBack(file);
      } catch (IllegalArgumentException e) {
        keepBack(file);
      }
      return List.copyOf(entries.values());
    }

    private void keepBack(ListFile<?> file) {
      worsen(Condition.DAMAGED);
      problems.add(
          Problem.error(
              file.file(),
              0,
              "store.damaged",
              "what is stored of it is damaged: bring the knowledge folder in again"));
    }
  }
}
