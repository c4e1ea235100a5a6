package docket;

import docket.console.Check;
import docket.knowledge.FolderContent;
import docket.knowledge.KnowledgeFolder;
import docket.search.IndexDamagedException;
import docket.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@code doctor} looks at, each with a remedy. */
final class HealthChecks {
  /** Below this much free space nothing is taken in any more. */
  private static final long FREE_BYTES = 200L << 20;

  private HealthChecks() {}

  private record Named(String name, Supplier<Check.Result> look) implements Check {
    @Override
    public Result run() {
      return look.get();
    }
  }

  static List<Check> of(Docket docket) {
    return List.of(
        new Named("settings", () -> new Check.Result.Passed("read without a fault")),
        new Named("knowledge folder", () -> folder(docket.settings().folders().knowledge())),
        new Named("database", () -> database(docket)),
        new Named("index", () -> index(docket)),
        new Named("disk", () -> disk(docket.settings().folders().data())),
        new Named("language model", () -> model(docket.settings())),
        new Named("Discord token", () -> token(docket.settings())));
  }

  private static Check.Result folder(Path folder) {
    if (!KnowledgeFolder.exists(folder)) {
      return new Check.Result.Failed(
          "There is no folder " + folder + ".", "Set DOCKET_KNOWLEDGE to the knowledge folder.");
    }
    FolderContent content = KnowledgeFolder.read(folder);
    int sources = content.knowledge().sources().size();
    return content.problems().isEmpty()
        ? new Check.Result.Passed(sources + " sources")
        : new Check.Result.Failed(
            "%d problems in %s.".formatted(content.problems().size(), folder),
            "See them with: docket kb check");
  }

  private static Check.Result database(Docket docket) {
    try {
      int damaged = docket.store().read(session -> session.catalogue().verify()).size();
      return damaged == 0
          ? new Check.Result.Passed("opens, every passage is as it was stored")
          : new Check.Result.Failed(
              damaged + " sources are damaged.", "Run: docket kb sync, or restore a backup.");
    } catch (StoreException e) {
      return new Check.Result.Failed(
          String.valueOf(e.getMessage()), "See the section on troubles in README.md.");
    }
  }

  private static Check.Result index(Docket docket) {
    try {
      docket.corpus().index().verify();
    } catch (IndexDamagedException | UncheckedIOException e) {
      return new Check.Result.Failed(
          "The index is damaged: %s.".formatted(e.getMessage()),
          "Delete the folder index in the data folder; the next start builds it anew.");
    }
    Optional<String> degraded = docket.degraded();
    return degraded
        .<Check.Result>map(
            fault ->
                new Check.Result.Failed(
                    fault, "Answers go on; free the data folder and start again."))
        .orElseGet(
            () ->
                new Check.Result.Passed(
                    "at revision %d, checksums hold".formatted(docket.corpus().revision())));
  }

  private static Check.Result disk(Path data) {
    try {
      Path existing = data;
      while (!Files.exists(existing) && existing.getParent() != null) {
        existing = existing.getParent();
      }
      long free = Files.getFileStore(existing).getUsableSpace();
      return free >= FREE_BYTES
          ? new Check.Result.Passed((free >> 20) + " MB free")
          : new Check.Result.Failed(
              "Only %d MB are free.".formatted(free >> 20), "Make room: 200 MB are needed.");
    } catch (IOException e) {
      return new Check.Result.Failed(
          "The free space of " + data + " cannot be read.", "Check the folder's permissions.");
    }
  }

  private static Check.Result model(Settings settings) {
    return settings.model().name().isEmpty()
        ? new Check.Result.Skipped("none is set; answers are composed without one")
        : new Check.Result.Failed("This version has no language model.", "Set DOCKET_MODEL=none.");
  }

  private static Check.Result token(Settings settings) {
    return settings.discord().token().isEmpty()
        ? new Check.Result.Skipped("none is set; only the Discord bot needs one")
        : new Check.Result.Passed("set");
  }
}
