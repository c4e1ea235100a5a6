package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Knowledge;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import docket.source.Wording;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Writes a content for a {@link ContentReader}. */
final class ContentWriter {
  private final PackedOutput out = new PackedOutput();

  private ContentWriter() {}

  /** The content as bytes. */
  static byte[] bytes(LibraryContent content) {
    ContentWriter writer = new ContentWriter();
    writer.write(content);
    return writer.out.bytes();
  }

  private void write(LibraryContent content) {
    Knowledge whole = content.whole();
    Knowledge pruned = content.knowledge();
    both(whole.sources(), pruned.sources(), this::source);
    both(whole.conflicts(), pruned.conflicts(), this::conflict);
    both(whole.unknowns(), pruned.unknowns(), this::unknown);
    both(whole.glossary(), pruned.glossary(), this::concept);
    both(whole.questions(), pruned.questions(), this::question);
    both(content.wholeDeadlines(), content.deadlines(), this::deadline);
  }

  /** Mostly nothing had to be taken out, and the second list is the first. */
  private <T> void both(List<T> whole, List<T> pruned, Consumer<T> each) {
    out.list(whole, each);
    boolean same = pruned.equals(whole);
    out.flag(same);
    if (!same) {
      out.list(pruned, each);
    }
  }

  private void source(Source source) {
    out.source(source.id());
    out.text(source.title());
    out.text(source.publisher());
    out.constant(source.tier());
    out.text(source.originalLanguage());
    out.whole(source.published().toEpochDay());
    out.day(source.verified());
    out.text(source.url().map(URI::toString).orElse(""));
    out.constant(source.text());
    out.list(source.passages(), this::passage);
  }

  private void passage(Passage passage) {
    out.number(passage.id().number());
    out.constant(passage.language());
    text(passage.text());
    out.byLanguage(passage.translations(), this::text);
    out.list(passage.also(), out::source);
    out.day(passage.validity().from());
    out.day(passage.validity().until());
    out.flag(passage.unverified());
    out.texts(passage.conflicts().stream().map(ConflictId::value).toList());
  }

  private void text(PassageText text) {
    out.text(text.heading());
    out.text(text.body());
  }

  private void wording(Wording wording) {
    out.byLanguage(wording.byLanguage(), out::text);
  }

  private void conflict(Conflict conflict) {
    out.text(conflict.id().value());
    out.flag(conflict.decided());
    wording(conflict.topic());
    side(conflict.prevails());
    side(conflict.loses());
    wording(conflict.reason());
  }

  private void side(Conflict.Side side) {
    wording(side.text());
    out.list(side.sources(), out::source);
    out.list(side.passages(), out::passage);
  }

  private void unknown(Unknown unknown) {
    out.text(unknown.id());
    wording(unknown.topic());
    wording(unknown.says());
    wording(unknown.ask());
    out.byLanguage(unknown.askedAs(), out::texts);
    out.list(unknown.passages(), out::passage);
  }

  private void concept(Concept concept) {
    out.text(concept.id());
    out.byLanguage(concept.forms(), out::texts);
  }

  private void question(TypicalQuestion question) {
    out.text(question.id());
    out.byLanguage(question.askedAs(), out::texts);
    out.list(question.passages(), out::passage);
  }

  private void deadline(Deadline deadline) {
    out.text(deadline.id());
    out.text(deadline.at().written());
    out.text(deadline.at().zone().getId());
    out.constant(deadline.at().precision());
    out.constant(deadline.kind());
    out.texts(deadline.audience());
    wording(deadline.title());
    wording(deadline.description());
    out.list(deadline.sources(), out::source);
    out.list(deadline.passages(), out::passage);
  }
}
