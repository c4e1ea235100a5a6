package docket.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The scores of a question set.
 *
 * @param marks one mark a question, in the order of the set
 * @param strays ids of replies to no question of the set, sorted
 * @param sourcesKnown whether cited ids were compared with the sources
 */
public record GoldenReport(List<Mark> marks, List<String> strays, boolean sourcesKnown) {
  /** Copies the lists. */
  public GoldenReport {
    marks = List.copyOf(marks);
    strays = List.copyOf(strays);
  }

  /**
   * One line of a table.
   *
   * @param name what its marks have in common
   * @param marks the marks
   */
  record Part(String name, List<Mark> marks) {}

  /** A figure of all marks; empty where no question bears on it. */
  public Optional<Double> figure(Figure figure) {
    return figure.of(marks);
  }

  /** A figure of the questions in one language; empty where no question bears on it. */
  public Optional<Double> figure(Figure figure, String language) {
    return figure.of(marks.stream().filter(mark -> mark.language().equals(language)).toList());
  }

  /** The marks by kind of question, in order of first appearance. */
  List<Part> byType() {
    return parts(Mark::type);
  }

  /** The marks by language, in order of first appearance. */
  List<Part> byLanguage() {
    return parts(Mark::language);
  }

  /** The questions that nothing came back for. */
  List<String> unanswered() {
    return ids(marks.stream().filter(mark -> mark.reply().isEmpty()).toList());
  }

  /** The questions whose reply holds what a right one never does. */
  List<String> struck() {
    return ids(marks.stream().filter(mark -> !mark.struck().isEmpty()).toList());
  }

  /** Cited ids that name no source, each behind the question. */
  List<String> unknownCitations() {
    List<String> unknown = new ArrayList<>();
    for (Mark mark : marks) {
      mark.unknownCitations().forEach(id -> unknown.add(mark.id() + ":" + id));
    }
    return unknown;
  }

  /**
   * The time, in milliseconds, within which a share of the replies came; empty where no reply tells
   * its time.
   *
   * @param share from 0 to 1
   */
  Optional<Long> tookMillis(double share) {
    List<Long> times =
        marks.stream()
            .flatMap(mark -> mark.reply().flatMap(GoldenReply::tookMillis).stream())
            .sorted()
            .toList();
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(times.get(Math.min(times.size() - 1, (int) (share * times.size()))));
  }

  private List<Part> parts(Function<Mark, String> trait) {
    Set<String> names = new LinkedHashSet<>();
    marks.forEach(mark -> names.add(trait.apply(mark)));
    return names.stream()
        .map(
            name ->
                new Part(
                    name, marks.stream().filter(mark -> trait.apply(mark).equals(name)).toList()))
        .toList();
  }

  private static List<String> ids(List<Mark> some) {
    return some.stream().map(Mark::id).toList();
  }
}
