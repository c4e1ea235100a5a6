package docket.evaluation;

import docket.knowledge.GoldenQuestion;
import docket.knowledge.QuestionFile;
import docket.knowledge.form.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A set of questions with what right replies have, ready to judge replies. */
public final class GoldenSet {
  private static final String BUNDLED = "golden.yaml";

  private final List<Criteria> criteria;

  private GoldenSet(List<Criteria> criteria) {
    this.criteria = List.copyOf(criteria);
  }

  /**
   * The questions of a YAML text.
   *
   * @throws FormatException if the text is no question set, or one of its patterns is not valid
   */
  public static GoldenSet read(String text) throws FormatException {
    List<Criteria> criteria = new ArrayList<>();
    for (GoldenQuestion question : QuestionFile.read(text)) {
      try {
        criteria.add(Criteria.of(question));
      } catch (IllegalArgumentException e) {
        throw new FormatException(
            0, "config.bad_value", "question %s: %s".formatted(question.id(), e.getMessage()));
      }
    }
    return new GoldenSet(criteria);
  }

  /** The question set that comes with the program. */
  public static GoldenSet bundled() {
    try (InputStream in = GoldenSet.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the bundled question set is missing");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled question set cannot be read", e);
    } catch (FormatException e) {
      throw new IllegalStateException("the bundled question set is broken", e);
    }
  }

  /** The questions in order. */
  public List<GoldenQuestion> questions() {
    return criteria.stream().map(Criteria::question).toList();
  }

  /**
   * Judges the reply to one question.
   *
   * @param index place of the question in {@link #questions()}, from 0
   * @param reply the reply; empty where none came
   * @param sources the ids of all sources; empty where they are not known
   */
  public Mark judge(int index, Optional<GoldenReply> reply, Optional<Set<String>> sources) {
    Criteria asked = criteria.get(index);
    GoldenQuestion question = asked.question();
    String text = reply.map(GoldenReply::text).orElse("");
    List<String> cited = reply.map(GoldenReply::citations).orElse(List.of());
    return new Mark(
        question.id(),
        question.type(),
        question.language(),
        question.outcome(),
        question.keys().size(),
        reply,
        missed(asked, PlainForm.lower(text)),
        struck(asked, text, cited),
        question.citeAny().isEmpty()
            ? Optional.empty()
            : Optional.of(question.citeAny().stream().anyMatch(cited::contains)),
        sources
            .map(known -> cited.stream().filter(id -> !known.contains(id)).toList())
            .orElse(List.of()));
  }

  private static List<String> missed(Criteria asked, String text) {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < asked.groups().size(); i++) {
      List<Pattern> group = asked.groups().get(i);
      if (group.stream().noneMatch(literal -> literal.matcher(text).find())) {
        missed.add(asked.question().keys().get(i).getFirst());
      }
    }
    return missed;
  }

  private static List<String> struck(Criteria asked, String text, List<String> cited) {
    List<String> lines = new ArrayList<>();
    lines.add(PlainForm.withAddresses(text));
    cited.forEach(id -> lines.add("cite:" + id));
    List<String> struck = new ArrayList<>();
    for (int i = 0; i < asked.bans().size(); i++) {
      Pattern ban = asked.bans().get(i);
      if (lines.stream().anyMatch(line -> ban.matcher(line).find())) {
        struck.add(asked.question().never().get(i));
      }
    }
    return struck;
  }
}
