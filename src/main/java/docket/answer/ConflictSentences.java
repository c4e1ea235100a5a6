package docket.answer;

import docket.source.Conflict;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a conflict into words: both claims, each cited, and which one holds. */
final class ConflictSentences {
  private final Corpus corpus;
  private final Texts texts;
  private final Optional<LocalDate> asOf;

  /**
   * @param asOf only what was published and held on that day
   */
  ConflictSentences(Corpus corpus, Texts texts, Optional<LocalDate> asOf) {
    this.corpus = corpus;
    this.texts = texts;
    this.asOf = asOf;
  }

  /**
   * The sentences on a conflict.
   *
   * @param said the passages that the answer has already given; what holds is not said again where
   *     they say it
   */
  List<Draft.Sentence> of(Conflict conflict, Language language, Set<PassageId> said) {
    List<Draft.Sentence> sentences = new ArrayList<>();
    List<Corpus.Found> losing = corpus.findAll(conflict.loses().passages(), asOf);
    List<Corpus.Found> prevailing = corpus.findAll(conflict.prevails().passages(), asOf);
    if (losing.isEmpty() || prevailing.isEmpty()) {
      return List.of();
    }
    sentences.add(
        new Draft.Sentence(
            conflict.loses().text().in(language),
            language,
            losing.subList(0, 1),
            texts.get("conflict", language)));
    PassageId best = prevailing.getFirst().passage().id();
    String lead = texts.get(lead(conflict, prevailing), language);
    boolean repeated = conflict.decided() && said.contains(best);
    if (!repeated) {
      sentences.add(
          new Draft.Sentence(conflict.prevails().text().in(language), language, prevailing, lead));
    }
    return sentences;
  }

  /** How many characters the sentences on conflicts take at most, markers included. */
  int length(List<Conflict> conflicts, Language language) {
    return conflicts.stream()
        .flatMap(conflict -> of(conflict, language, Set.of()).stream())
        .mapToInt(sentence -> sentence.text().length() + sentence.lead().length() + 9)
        .sum();
  }

  /** Says that what was already given holds, with its marker. */
  Optional<String> pointer(Conflict conflict, Language language, Assembly assembly) {
    PassageId best = conflict.prevails().passages().getFirst();
    String name = lead(conflict, corpus.findAll(List.of(best)));
    String text = name.equals("holds-official") ? "pointer-official" : "pointer";
    return assembly
        .numberOf(best)
        .map(number -> texts.get(text, language).formatted("[" + number + "]"));
  }

  private static String lead(Conflict conflict, List<Corpus.Found> prevailing) {
    if (!conflict.decided()) {
      return "undecided";
    }
    Tier tier = prevailing.getFirst().source().tier();
    return tier == Tier.OFFICIAL || tier == Tier.COURT ? "holds-official" : "holds";
  }
}
