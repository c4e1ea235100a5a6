package docket.answer;

import docket.search.Term;
import docket.source.Concept;
import docket.source.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names what an answer leaves open in words of our own glossary, never in those of the question, so
 * that nobody can make the bot repeat something.
 */
final class MissingPart {
  private static final String CONCEPT = "c:";

  /** Names at most this many things. */
  private static final int MOST = 2;

  /** A word that most passages share says nothing about what is missing. */
  private static final double TELLING = 0.25;

  private final Map<String, Concept> glossary;
  private final Texts texts;

  MissingPart(List<Concept> glossary, Texts texts) {
    this.glossary = glossary.stream().collect(Collectors.toMap(Concept::id, c -> c, (a, b) -> a));
    this.texts = texts;
  }

  /** What the best passages of a question do not cover of it. */
  String name(Finding finding, Language language) {
    Set<Integer> covered = new HashSet<>();
    finding.candidates().stream().limit(3).forEach(c -> covered.addAll(c.coverage().covered()));
    List<Term> terms = finding.terms().terms();
    List<Term> open = new ArrayList<>();
    for (int i = 0; i < finding.own().terms().size(); i++) {
      if (!covered.contains(i)) {
        open.add(terms.get(i));
      }
    }
    String named = named(open, language);
    return named.isEmpty()
        ? named(finding.own().terms(), language, texts.get("missing-part", language))
        : named;
  }

  private String named(List<Term> terms, Language language, String otherwise) {
    String named = named(terms, language);
    return named.isEmpty() ? otherwise : named;
  }

  private String named(List<Term> terms, Language language) {
    Set<String> names = new LinkedHashSet<>();
    terms.stream()
        .filter(term -> term.weight() >= TELLING)
        .sorted(Comparator.comparingDouble(Term::weight).reversed())
        .forEach(term -> concept(term, language).ifPresent(names::add));
    return String.join(", ", names.stream().limit(MOST).toList());
  }

  private Optional<String> concept(Term term, Language language) {
    return term.keys().stream()
        .filter(key -> key.startsWith(CONCEPT) && !key.startsWith(CONCEPT + "q-"))
        .sorted()
        .map(key -> glossary.get(key.substring(CONCEPT.length())))
        .filter(concept -> concept != null)
        .map(concept -> concept.forms().getOrDefault(language, List.of()))
        .filter(forms -> !forms.isEmpty())
        .map(List::getFirst)
        .findFirst();
  }
}
