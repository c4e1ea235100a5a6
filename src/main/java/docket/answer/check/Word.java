package docket.answer.check;

import java.util.List;

/**
 * A word of an analysed text.
 *
 * @param surface as it stands
 * @param folded in plain spelling
 * @param stem its stem
 * @param skeleton in the rough spelling that is shared between languages
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param sentence the number of its sentence, from 0
 * @param clause the number of its clause within the text, from 0
 * @param meanings what it means, as a word or as part of a phrase; empty where it is unknown
 * @param phrase the first word of the phrase to which it belongs; its own index where it stands
 *     alone
 * @param parts the meanings of the parts of a compound; empty where it is none
 * @param role what it does in the sentence
 * @param weight how much of the matter it carries, 0 to 1
 */
record Word(
    String surface,
    String folded,
    String stem,
    String skeleton,
    int start,
    int end,
    int sentence,
    int clause,
    int[] meanings,
    int phrase,
    List<Part> parts,
    Role role,
    double weight) {

  /** What a word does in its sentence. */
  enum Role {
    /** An article, preposition, pronoun or auxiliary. */
    FUNCTION,
    /** A word that turns the sentence, such as a negation. */
    MARKER,
    /** Part of a date, number, amount or identifier. */
    VALUE,
    /** The name of a person, company, product or place that no lexicon knows. */
    NAME,
    /** Any other word. */
    CONTENT
  }

  /**
   * A part of a compound.
   *
   * @param stem its stem
   * @param meanings what it means; empty where it is unknown
   */
  record Part(String stem, int[] meanings) {}

  /** The same word with another meaning and role. */
  Word meaning(int[] other, Role as, double weighing) {
    return new Word(
        surface, folded, stem, skeleton, start, end, sentence, clause, other, phrase, parts, as,
        weighing);
  }

  /** The same word in another clause. */
  Word inClause(int number) {
    return new Word(
        surface, folded, stem, skeleton, start, end, sentence, number, meanings, phrase, parts,
        role, weight);
  }

  /** Whether it tells something of the matter: a name or a content word. */
  boolean tells() {
    return role == Role.NAME || role == Role.CONTENT;
  }

  /** Whether it has a meaning. */
  boolean means(int meaning) {
    for (int id : meanings) {
      if (id == meaning) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written like an abbreviation: two capitals or more, or capitals and digits. */
  boolean isAbbreviation() {
    return surface.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether it starts with a capital letter. */
  boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }
}
