package docket.knowledge.form;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.SourceId;
import docket.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The passages that the paragraphs of a file make.
 *
 * @param passages in order of the file
 * @param lines the line of each in the file, from 1, by number
 */
record Passages(List<Passage> passages, Map<Integer, Integer> lines) {
  /** A passage is at most this many words; a longer paragraph is split at its sentences. */
  static final int MAX_WORDS = 120;

  /** Numbers the paragraphs that have no number, and splits those that are too long. */
  static Passages of(
      SourceId id, Language language, List<Paragraph> paragraphs, PassageMemory memory) {
    Set<Integer> written = new HashSet<>();
    paragraphs.forEach(paragraph -> paragraph.attributes().number().ifPresent(written::add));
    boolean all = written.size() == paragraphs.size();
    Numbering numbering = new Numbering(all ? List.of() : memory.passagesOf(id), written);
    Passages made = new Passages(new ArrayList<>(), new HashMap<>());
    for (Paragraph paragraph : paragraphs) {
      Attributes attributes = paragraph.attributes();
      if (attributes.number().isPresent()) {
        made.add(id, attributes.number().getAsInt(), language, paragraph, paragraph.text());
      } else {
        for (PassageText piece : pieces(paragraph.text(), language)) {
          made.add(id, numbering.numberFor(piece), language, paragraph, piece);
        }
      }
    }
    return made;
  }

  private void add(
      SourceId id, int number, Language language, Paragraph paragraph, PassageText text) {
    Attributes attributes = paragraph.attributes();
    passages.add(
        new Passage(
            new PassageId(id, number),
            language,
            text,
            Map.of(),
            attributes.also(),
            attributes.validity(),
            attributes.unverified(),
            attributes.conflicts()));
    lines.put(number, paragraph.line());
  }

  private static List<PassageText> pieces(PassageText text, Language language) {
    if (words(text.body()) <= MAX_WORDS) {
      return List.of(text);
    }
    List<PassageText> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String sentence : Sentences.split(text.body(), language)) {
      if (!piece.isEmpty() && words(piece + " " + sentence) > MAX_WORDS) {
        pieces.add(new PassageText(text.heading(), piece.toString()));
        piece.setLength(0);
      }
      piece.append(piece.isEmpty() ? "" : "\n").append(sentence);
    }
    pieces.add(new PassageText(text.heading(), piece.toString()));
    return pieces;
  }

  /** How many words a text has, as far as blanks tell. */
  static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
