package docket.answer;

import docket.search.Term;
import docket.source.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One choice of whole sentences of the best passages.
 *
 * <p>The sentence that answers best goes first. The others follow as long as each adds something: a
 * part of the question that is not covered yet, or the rest of the passage that the answer rests
 * on.
 */
final class Extraction {
  private static final int MOST_SENTENCES = 7;

  /** Sentences taken at most of each passage of a focus. */
  private static final int ROUNDS = 3;

  private static final int MOST_SOURCES = 4;

  /**
   * Share of the lead's score that a sentence needs when it goes on in a passage that is already
   * quoted.
   */
  private static final double CONTINUES = 0.6;

  /** The same for one that covers a part of the question that nothing else does. */
  private static final double ADDS = 0.55;

  /** The same for one that only says more on the same. */
  private static final double CLOSE = 0.8;

  /**
   * Beside a focus another passage is only taken when it covers this much of the question that is
   * still open.
   */
  private static final double NEW_PART = 0.3;

  /** The share of the question that the lead must cover before it can carry a yes or a no. */
  private static final double OPENS = 0.5;

  /** The share of the question's weight from which a sentence counts as covering a new part. */
  private static final double FRESH = 0.12;

  /** Two sentences that share more of their words than this say the same. */
  private static final double SAME = 0.85;

  private final Question question;
  private final Finding finding;
  private final Modality modality;
  private final int room;
  private final List<Choice> chosen = new ArrayList<>();
  private final Set<Integer> covered = new HashSet<>();

  Extraction(Question question, Finding finding, Modality modality, int room) {
    this.room = room;
    this.modality = modality;
    this.question = question;
    this.finding = finding;
  }

  /**
   * A sentence that may be taken.
   *
   * @param candidate its passage
   * @param index its place in the passage, from 0
   * @param score how well it answers by itself
   * @param words its words, for comparison
   */
  private record Choice(Candidate candidate, int index, double score, Set<String> words) {
    Candidate.Line line() {
      return candidate.lines().get(index);
    }
  }

  /** Composes from the evidence; the draft is empty where there are no candidates. */
  Draft compose() {
    boolean focused = !finding.focus().isEmpty();
    List<Candidate> passages = focused ? finding.focus() : finding.candidates();
    Language language =
        passages.isEmpty() ? question.answerLanguage() : passages.getFirst().language();
    if (focused) {
      takeFocus(pool(finding.focus(), language));
    }
    List<Choice> pool = pool(finding.candidates(), language);
    while (chosen.size() < MOST_SENTENCES) {
      Optional<Choice> next = best(pool);
      if (next.isEmpty()) {
        break;
      }
      take(next.get());
      pool.remove(next.get());
    }
    return draft(language);
  }

  /** The best sentence of each passage in their order, then what else fits of them. */
  private void takeFocus(List<Choice> pool) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Candidate candidate : finding.focus()) {
        pool.stream()
            .filter(choice -> choice.candidate().equals(candidate) && fits(choice))
            .filter(choice -> chosen.stream().noneMatch(c -> same(c, choice)))
            .max(
                Comparator.comparingDouble(Choice::score)
                    .thenComparing(Comparator.comparingInt(Choice::index).reversed()))
            .ifPresent(
                choice -> {
                  take(choice);
                  pool.remove(choice);
                });
      }
    }
  }

  private List<Choice> pool(List<Candidate> candidates, Language language) {
    List<Choice> pool = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.language() != language || isLosingSide(candidate)) {
        continue;
      }
      for (int i = 0; i < candidate.lines().size(); i++) {
        pool.add(new Choice(candidate, i, score(candidate, i), words(candidate, i)));
      }
    }
    return pool;
  }

  /** The losing or disputed side of a conflict is only ever shown as such. */
  private static boolean isLosingSide(Candidate candidate) {
    return !candidate.found().passage().conflicts().isEmpty();
  }

  private double score(Candidate candidate, int index) {
    Candidate.Line line = candidate.lines().get(index);
    double fit = SentenceFit.of(question, line.text(), candidate.language(), modality);
    double authority = 1 - candidate.found().source().tier().rank() / 4.0;
    return 0.42 * candidate.score()
        + 0.24 * line.coverage().share()
        + 0.14 * candidate.coverage().share()
        + 0.1 * fit
        + 0.04 * authority
        + (index == 0 ? 0.12 : 0)
        - (candidate.found().passage().unverified() ? 0.08 : 0);
  }

  private static Set<String> words(Candidate candidate, int index) {
    return new HashSet<>(Cues.words(candidate.lines().get(index).text()));
  }

  private Optional<Choice> best(List<Choice> pool) {
    return pool.stream()
        .filter(this::fits)
        .filter(choice -> gain(choice) > 0)
        .max(
            Comparator.comparingDouble(this::gain)
                .thenComparing(choice -> choice.candidate().found().passage().id())
                .thenComparing(Comparator.comparingInt(Choice::index).reversed()));
  }

  private boolean fits(Choice choice) {
    int length = chosen.stream().mapToInt(c -> c.line().text().length() + 5).sum();
    if (length + choice.line().text().length() > room) {
      return false;
    }
    Set<Object> sources = new LinkedHashSet<>();
    chosen.forEach(c -> sources.add(c.candidate().found().source().id()));
    sources.add(choice.candidate().found().source().id());
    return sources.size() <= MOST_SOURCES;
  }

  /** What a sentence adds to what is chosen; 0 where it adds nothing worth its place. */
  private double gain(Choice choice) {
    if (chosen.isEmpty()) {
      return choice.score();
    }
    double lead = chosen.getFirst().score();
    if (chosen.stream().anyMatch(c -> same(c, choice))) {
      return 0;
    }
    double fresh = freshWeight(choice);
    boolean continues = chosen.stream().anyMatch(c -> c.candidate().equals(choice.candidate()));
    double floor = continues ? CONTINUES : fresh >= FRESH ? ADDS : CLOSE;
    if (!finding.focus().isEmpty() && fresh < NEW_PART) {
      return 0;
    }
    return choice.score() < floor * lead
        ? 0
        : choice.score() * (1 + 0.6 * fresh + (continues ? 0.05 : 0));
  }

  private double freshWeight(Choice choice) {
    List<Term> terms = finding.terms().terms();
    double all = terms.stream().mapToDouble(Term::weight).sum();
    double fresh =
        choice.line().coverage().covered().stream()
            .filter(position -> !covered.contains(position))
            .mapToDouble(position -> terms.get(position).weight())
            .sum();
    return all == 0 ? 0 : fresh / all;
  }

  private static boolean same(Choice a, Choice b) {
    Set<String> common = new HashSet<>(a.words());
    common.retainAll(b.words());
    return common.size() > SAME * Math.min(a.words().size(), b.words().size());
  }

  private void take(Choice choice) {
    chosen.add(choice);
    covered.addAll(choice.line().coverage().covered());
  }

  private Draft draft(Language language) {
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Choice choice : inReadingOrder()) {
      sentences.add(
          new Draft.Sentence(
              choice.line().text(), language, List.of(choice.candidate().found()), ""));
    }
    return new Draft(language, opener(), sentences, List.of());
  }

  /** A yes or a no, where the lead speaks of what was asked and its words decide it. */
  private Optional<Boolean> opener() {
    if (chosen.isEmpty() || chosen.getFirst().line().coverage().share() < OPENS) {
      return Optional.empty();
    }
    return modality.opener(
        question, chosen.getFirst().line().text(), chosen.getFirst().candidate().language());
  }

  /**
   * The lead first, then passage by passage in the order in which they were chosen, each in its own
   * order.
   */
  private List<Choice> inReadingOrder() {
    List<Candidate> order = new ArrayList<>();
    chosen.forEach(
        choice -> {
          if (!order.contains(choice.candidate())) {
            order.add(choice.candidate());
          }
        });
    List<Choice> sorted = new ArrayList<>(chosen);
    sorted.sort(
        Comparator.comparingInt((Choice choice) -> order.indexOf(choice.candidate()))
            .thenComparingInt(Choice::index));
    if (!chosen.isEmpty()) {
      sorted.remove(chosen.getFirst());
      sorted.addFirst(chosen.getFirst());
    }
    return sorted;
  }
}
