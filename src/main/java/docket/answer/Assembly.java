package docket.answer;

import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns checked sentences into an answer's text: numbers the citations 1..n in the order of their
 * appearance and keeps the limits.
 */
final class Assembly {
  /** An answer names at most this many sources. */
  static final int MOST_SOURCES = 4;

  private final Language language;
  private final Texts texts;
  private final StringBuilder text = new StringBuilder();
  private final List<Answer.Claim> claims = new ArrayList<>();
  private final Map<PassageId, Answer.Citation> citations = new LinkedHashMap<>();
  private final Set<SourceId> sources = new LinkedHashSet<>();

  Assembly(Language language, Texts texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Adds words of ours that claim nothing, such as a yes or a fixed sentence. */
  void say(String words) {
    text.append(text.isEmpty() ? "" : " ").append(words);
  }

  /** The same where the limit allows it. */
  void sayIfRoom(String words) {
    if (text.length() + 1 + words.length() <= Answer.MAX_TEXT) {
      say(words);
    }
  }

  /** Adds all of several sentences or none; returns whether the limits allowed it. */
  boolean addTogether(List<Draft.Sentence> sentences) {
    Assembly tried = new Assembly(language, texts);
    tried.text.append(text);
    tried.citations.putAll(citations);
    tried.sources.addAll(sources);
    return sentences.stream().allMatch(tried::add) && sentences.stream().allMatch(this::add);
  }

  /** Adds a sentence with its markers; returns whether the limits allowed it. */
  boolean add(Draft.Sentence sentence) {
    List<Corpus.Found> cited = citable(sentence.passages());
    if (cited.isEmpty()) {
      return false;
    }
    StringBuilder piece = new StringBuilder();
    if (!sentence.lead().isEmpty()) {
      piece.append(sentence.lead()).append(' ');
    }
    piece.append(sentence.text());
    if (cited.stream().allMatch(found -> found.passage().unverified())) {
      piece.append(' ').append(texts.get("unverified", language));
    }
    int next = citations.size();
    List<Integer> numbers = new ArrayList<>();
    for (Corpus.Found found : cited) {
      Answer.Citation known = citations.get(found.passage().id());
      numbers.add(known == null ? ++next : known.number());
    }
    numbers.sort(null);
    numbers.forEach(number -> piece.append(" [").append(number).append(']'));
    if (text.length() + 1 + piece.length() > Answer.MAX_TEXT) {
      return false;
    }
    cited.forEach(found -> cite(found, sentence.text()));
    say(piece.toString());
    claims.add(new Answer.Claim(sentence.text(), numbers));
    return true;
  }

  /**
   * Adds the sentences for which there is room, the first in any case.
   *
   * @param reserved characters that are left free for what comes after them
   */
  void addAll(List<Draft.Sentence> sentences, int reserved) {
    int used = 0;
    for (Draft.Sentence sentence : sentences) {
      used += sentence.text().length() + 5;
      if (isEmpty() || used + reserved <= Answer.MAX_TEXT) {
        add(sentence);
      }
    }
  }

  private List<Corpus.Found> citable(List<Corpus.Found> passages) {
    Set<SourceId> all = new LinkedHashSet<>(sources);
    List<Corpus.Found> cited = new ArrayList<>();
    for (Corpus.Found found : passages) {
      if (all.contains(found.source().id()) || all.size() < MOST_SOURCES) {
        all.add(found.source().id());
        cited.add(found);
      }
    }
    return cited;
  }

  private void cite(Corpus.Found found, String sentence) {
    sources.add(found.source().id());
    citations.computeIfAbsent(
        found.passage().id(),
        id ->
            new Answer.Citation(
                citations.size() + 1,
                found.source(),
                id,
                found
                    .passage()
                    .in(found.passage().bestLanguageFor(language))
                    .map(words -> words.oneLine())
                    .orElse(sentence),
                found.passage().unverified()));
  }

  /** The passages cited so far. */
  Set<PassageId> said() {
    return Set.copyOf(citations.keySet());
  }

  /** The marker of a passage; empty where it is not cited. */
  Optional<Integer> numberOf(PassageId passage) {
    return Optional.ofNullable(citations.get(passage)).map(Answer.Citation::number);
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  /** The finished answer. */
  Answer finish(
      Answer.Outcome outcome,
      List<Conflict> conflicts,
      List<String> missing,
      Answer.Composer composer,
      long revision) {
    return answer(
        outcome,
        Optional.empty(),
        conflicts.stream().map(this::note).toList(),
        missing,
        List.of(),
        composer,
        revision);
  }

  /** The finished decline. */
  Answer declined(
      Answer.Decline reason, List<String> missing, List<SourceId> nearest, long revision) {
    return answer(
        Answer.Outcome.DECLINED,
        Optional.of(reason),
        List.of(),
        missing,
        nearest,
        Answer.Composer.FIXED,
        revision);
  }

  private Answer answer(
      Answer.Outcome outcome,
      Optional<Answer.Decline> reason,
      List<Answer.ConflictNote> conflicts,
      List<String> missing,
      List<SourceId> nearest,
      Answer.Composer composer,
      long revision) {
    return new Answer(
        outcome,
        reason,
        language,
        text.toString(),
        claims,
        List.copyOf(citations.values()),
        conflicts,
        missing,
        nearest,
        composer,
        Optional.empty(),
        revision);
  }

  private Answer.ConflictNote note(Conflict conflict) {
    ConflictId id = conflict.id();
    return new Answer.ConflictNote(
        id, side(conflict.prevails()), side(conflict.loses()), conflict.decided());
  }

  private Answer.Side side(Conflict.Side side) {
    return new Answer.Side(side.text().in(language), side.sources());
  }
}
