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
 * @param revision the state of the knowledge base
 * @param identity tells this database from any other
 * @param whole the active sources and the lists, as they are stored
 * @param wholeDeadlines the dated events, as they are stored
 * @param knowledge the same without what names something that is not there
 * @param deadlines the same without what names something that is not there
 * @param pending what the index may have yet to follow
 * @param damaged whether something is kept back because what is stored of it is damaged
 * @param problems entries that could not be read, and what was wrong in the folder
 */
record LibraryState(
    long revision,
    String identity,
    Knowledge whole,
    List<Deadline> wholeDeadlines,
    Knowledge knowledge,
    List<Deadline> deadlines,
    List<Outbox.Entry> pending,
    boolean damaged,
    List<Problem> problems) {

  /** Reads it. */
  static LibraryState of(Session session) {
    return new Reading(session).state();
  }

  /** What a folder holds, where there is no database. */
  static LibraryState of(FolderContent content) {
    Pruning pruning = new Pruning(content.knowledge().sources());
    return new LibraryState(
        0,
        "",
        content.knowledge(),
        content.deadlines(),
        pruning.of(content.knowledge()),
        pruning.ofDeadlines(content.deadlines()),
        List.of(),
        false,
        content.problems());
  }

  /** What the index takes of it. */
  Documents documents() {
    return new Documents(knowledge, deadlines);
  }

  /** One reading of the database. */
  private static final class Reading {
    private final Session session;
    private final Catalogue catalogue;
    private final List<Problem> problems;
    private boolean damaged;

    Reading(Session session) {
      this.session = session;
      this.catalogue = session.catalogue();
      this.problems =
          new ArrayList<>(ProblemText.read(session.notes().note(FolderSync.PROBLEMS).orElse("")));
    }

    LibraryState state() {
      List<Source> active = sources();
      Knowledge whole =
          new Knowledge(
              active,
              entries(ListFile.CONFLICTS),
              entries(ListFile.UNKNOWNS),
              entries(ListFile.GLOSSARY),
              entries(ListFile.QUESTIONS));
      List<Deadline> deadlines = entries(ListFile.DEADLINES);
      Pruning pruning = new Pruning(active);
      return new LibraryState(
          catalogue.revision(),
          session.notes().note(FolderSync.IDENTITY).orElse(""),
          whole,
          deadlines,
          pruning.of(whole),
          pruning.ofDeadlines(deadlines),
          session.outbox().pending(),
          damaged,
          problems);
    }

    private List<Source> sources() {
      List<Source> active = new ArrayList<>();
      for (StoredSource stored : catalogue.sources(Scope.SHARED)) {
        if (stored.active()) {
          active.add(stored.source());
        }
        // The folder never holds a source back: its text does not fit its hash any more.
        damaged |= stored.status() == Status.QUARANTINED && stored.origin() == Origin.FOLDER;
      }
      return active;
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
      damaged = true;
      problems.add(
          Problem.error(
              file.file(),
              0,
              "store.damaged",
              "what is stored of it is damaged: bring the knowledge folder in again"));
    }
  }
}
