package docket.knowledge;

import docket.knowledge.form.FolderText;
import docket.knowledge.form.ListFile;
import docket.knowledge.form.Located;
import docket.source.Source;
import docket.source.SourceId;
import docket.store.Audit;
import docket.store.Catalogue;
import docket.store.Change;
import docket.store.Item;
import docket.store.Notes;
import docket.store.Origin;
import docket.store.Scope;
import docket.store.Session;
import docket.store.StoreException;
import docket.store.StoredSource;
import docket.store.StoredSource.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings what was read from the knowledge folder into the database, inside one transaction.
 *
 * <p>The folder owns what came from it and nothing else: a source whose file is gone is retired; a
 * file that cannot be read leaves the last good version alone; a source that a moderator has
 * retired or edited stays so until its file changes; a source that a moderator has added is never
 * touched.
 */
final class FolderSync {
  /** Note: the fingerprint of the folder that was read last. */
  static final String FOLDER = "folder.fingerprint";

  /** Note: the fingerprint of each source that came from the folder, one a line. */
  static final String SOURCES = "folder.sources";

  /** Note: what was wrong when the folder was read last. */
  static final String PROBLEMS = "folder.problems";

  /** Note: tells this database from any other. */
  static final String IDENTITY = "library.identity";

  private static final String ACTOR = "folder";
  private static final String REASON = "the knowledge folder has changed";
  private static final String REMOVED = "file removed";
  private static final String AUDITED = "refuse";

  /** So many refused files are named in the audit; more would only repeat the notes. */
  private static final int NAMED = 5;

  private final FolderReading read;
  private final Catalogue catalogue;
  private final Notes notes;
  private final Audit audit;
  private final SortedMap<SourceId, String> known;
  private final Map<SourceId, StoredSource> stored = new HashMap<>();
  private final List<Change.Step> steps = new ArrayList<>();
  private final List<SourceId> added = new ArrayList<>();
  private final List<SourceId> changed = new ArrayList<>();
  private final List<SourceId> retired = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final List<Problem> problems;

  private FolderSync(FolderReading read, Session session) {
    this.read = read;
    this.catalogue = session.catalogue();
    this.notes = session.notes();
    this.audit = session.audit();
    this.known = knownSources(notes.note(SOURCES).orElse(""));
    this.problems = new ArrayList<>(read.problems());
    catalogue.sources(Scope.SHARED.forModerators()).forEach(s -> stored.put(s.source().id(), s));
  }

  /** Gives the database its name, unless it has one. */
  static String identify(Session session) {
    Optional<String> name = session.notes().note(IDENTITY);
    if (name.isPresent()) {
      return name.get();
    }
    String identity = UUID.randomUUID().toString();
    session.notes().putNote(IDENTITY, identity);
    return identity;
  }

  /**
   * Writes what is new.
   *
   * @param fingerprint of the folder as it was read; empty when it has to be read again next time
   */
  static SyncReport write(FolderReading read, Optional<String> fingerprint, Session session) {
    return new FolderSync(read, session).write(fingerprint);
  }

  private SyncReport write(Optional<String> fingerprint) {
    if (read.fingerprints().isEmpty()) {
      problems.add(
          Problem.error(
              "sources",
              0,
              "folder.empty",
              "no source in it: nothing was changed; put the files back, or point"
                  + " DOCKET_KNOWLEDGE to the right folder"));
    } else {
      read.sources().forEach((id, source) -> putSource(id, source.source()));
      retireMissing();
      ListFile.ALL.forEach(this::putList);
    }
    long revision = catalogue.revision();
    if (!steps.isEmpty()) {
      revision = stored(catalogue.put(Change.shared(ACTOR, REASON, Origin.FOLDER, steps)));
    }
    notes.putNote(SOURCES, text(known));
    String refusals = ProblemText.write(problems);
    if (!refusals.equals(notes.note(PROBLEMS).orElse(""))) {
      audit.append(ACTOR, Scope.NO_SERVER, AUDITED, "revision " + revision, refused());
    }
    notes.putNote(PROBLEMS, refusals);
    notes.putNote(FOLDER, fingerprint.orElse(""));
    return new SyncReport(true, revision, added, changed, retired, lists, problems);
  }

  /** How many faults there are, and where the first of them stand; sources have their own rows. */
  private String refused() {
    List<Problem> refused = problems.stream().filter(Problem::isError).toList();
    return refused.stream()
        .limit(NAMED)
        .map(problem -> "; %s %s".formatted(problem.file(), problem.code()))
        .collect(Collectors.joining("", refused.size() + " refused", ""));
  }

  private static long stored(Change.Outcome outcome) {
    return switch (outcome) {
      case Change.Stored(long revision) -> revision;
      case Change.Unchanged(long revision) -> revision;
      case Change.Stale stale ->
          throw new IllegalStateException("changed inside the transaction: " + stale);
      case Change.Missing missing ->
          throw new IllegalStateException("gone inside the transaction: " + missing);
    };
  }

  private void putSource(SourceId id, Source source) {
    String print = read.fingerprints().getOrDefault(id, "");
    Optional<StoredSource> there = Optional.ofNullable(stored.get(id));
    if (there.isEmpty()) {
      add(id, source, print);
      return;
    }
    StoredSource old = there.get();
    boolean ours = old.origin() == Origin.FOLDER;
    boolean same = print.equals(known.getOrDefault(id, ours ? old.fingerprint() : ""));
    if (!ours && !known.containsKey(id)) {
      refuse(id, source, old);
    } else if (ours && old.status() == Status.QUARANTINED) {
      add(id, source, print);
    } else if (read.broken().contains(id)) {
      // A translation is broken: the last good version stays.
      return;
    } else if (ours && old.active() && old.source().equals(source)) {
      known.put(id, print);
    } else if (!same || ours) {
      add(id, source, print);
    }
  }

  private void add(SourceId id, Source source, String print) {
    steps.add(Change.Put.of(source, print));
    StoredSource old = stored.get(id);
    (old != null && old.active() ? changed : added).add(id);
    known.put(id, print);
  }

  private void refuse(SourceId id, Source source, StoredSource old) {
    if (!old.source().equals(source)) {
      problems.add(
          Problem.warning(
              FolderText.SOURCES + id + FolderText.MARKDOWN,
              0,
              "folder.taken",
              "a moderator has added another source of this id, which stays: rename the file and"
                  + " its id"));
    }
  }

  private void retireMissing() {
    for (SourceId id : List.copyOf(known.keySet())) {
      if (read.fingerprints().containsKey(id) || !read.complete()) {
        continue;
      }
      known.remove(id);
      StoredSource old = stored.get(id);
      if (old != null && old.status() != Status.RETIRED && old.origin() == Origin.FOLDER) {
        steps.add(new Change.Retire(id, REMOVED, Optional.empty(), Change.ANY_VERSION));
        retired.add(id);
      }
    }
  }

  private <T> void putList(ListFile<T> file) {
    Optional<List<Item>> items =
        read.list(file)
            .map(
                entries ->
                    entries.stream()
                        .map(Located::value)
                        .map(entry -> new Item(file.idOf(entry), file.writeOne(entry)))
                        .toList());
    if (items.isPresent() && !isStored(file, items.get())) {
      steps.add(new Change.ReplaceItems(file.kind(), items.get()));
      lists.add(file.file());
    }
  }

  private boolean isStored(ListFile<?> file, List<Item> items) {
    try {
      return catalogue.items(Scope.NO_SERVER, file.kind(), Origin.FOLDER).equals(items);
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.DAMAGED) {
        return false;
      }
      throw e;
    }
  }

  private static SortedMap<SourceId, String> knownSources(String note) {
    SortedMap<SourceId, String> known = new TreeMap<>();
    for (String line : note.lines().toList()) {
      int blank = line.indexOf(' ');
      if (blank > 0 && SourceId.isValid(line.substring(0, blank))) {
        known.put(new SourceId(line.substring(0, blank)), line.substring(blank + 1));
      }
    }
    return known;
  }

  private static String text(SortedMap<SourceId, String> known) {
    StringBuilder out = new StringBuilder();
    known.forEach((id, print) -> out.append(id).append(' ').append(print).append('\n'));
    return out.toString();
  }
}
