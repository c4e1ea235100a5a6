package docket.answer.check;

import docket.source.Language;
import docket.text.ExactReader;
import docket.text.FunctionWords;
import docket.text.Skeleton;
import docket.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the words of one sentence. */
final class SentenceReader {
  private static final double LIGHT = 0.25;
  private static final double BROAD = 0.5;
  private static final int[] NONE = {};

  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final Compounds compounds;
  private final Language language;
  private final String sentence;
  private final List<ExactReader.Found> found;
  private final List<Words.Token> tokens;
  private final List<String> folded;
  private final int[] valueOf;

  SentenceReader(
      Lexicon lexicon, Language language, String sentence, List<ExactReader.Found> found) {
    this.lexicon = lexicon;
    this.language = language;
    this.sentence = sentence;
    this.found = found;
    dictionary = lexicon.dictionary(language);
    compounds = new Compounds(dictionary, language);
    tokens = Words.tokens(sentence);
    folded = tokens.stream().map(Words.Token::folded).toList();
    valueOf = valuesOfTokens();
  }

  /**
   * Where a sentence stands in its text.
   *
   * @param sentence its number
   * @param offset index of its first character
   * @param words how many words stand before it
   * @param clauses how many clauses stand before it
   */
  record Place(int sentence, int offset, int words, int clauses) {}

  /** Adds the words and values of the sentence; returns how many clauses there are now. */
  int read(Place place, List<Word> words, List<Value> values) {
    List<Word> own = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (valueOf[i] >= 0) {
        own.add(word(i, place, NONE, i, List.of(), Word.Role.VALUE, 0));
        i++;
      } else {
        i += readEntry(i, place, own);
      }
    }
    Clauses clauses = new Clauses(lexicon, sentence, place);
    List<Word> placed = new Separables(dictionary, language).join(clauses.number(own));
    words.addAll(placed);
    addValues(place, placed, values);
    return place.clauses() + clauses.count();
  }

  private int readEntry(int i, Place place, List<Word> own) {
    Dictionary.Entry entry = dictionary.longestAt(folded, i);
    if (entry.length() == 0 && !isFunction(i)) {
      entry = elsewhere(i);
    }
    int length = entry.length();
    while (length > 1 && valueOf[i + length - 1] >= 0) {
      length--;
    }
    if (length < entry.length()) {
      entry = new Dictionary.Entry(1, dictionary.of(folded.get(i)));
      length = 1;
    }
    if (length <= 1) {
      own.add(single(i, place, fitting(entry.meanings(), i)));
      return 1;
    }
    addPhrase(i, length, place, entry.meanings(), own);
    return length;
  }

  /** English words stand in texts of every language; the glossary is asked last. */
  private Dictionary.Entry elsewhere(int i) {
    Dictionary.Entry entry = dictionary.longestAt(folded, i);
    if (language != Language.EN) {
      entry = lexicon.dictionary(Language.EN).longestAt(folded, i);
    }
    boolean name = Character.isUpperCase(tokens.get(i).surface().codePointAt(0));
    if (entry.length() > 0 || name && language != Language.DE && language != Language.RU) {
      return entry;
    }
    int[] meanings = lexicon.glossary(language).of(folded.get(i));
    return new Dictionary.Entry(meanings.length == 0 ? 0 : 1, meanings);
  }

  private void addPhrase(int i, int length, Place place, int[] meanings, List<Word> own) {
    boolean marker = isOf(meanings, Kind.MARKER) || isOf(meanings, Kind.CLAUSE);
    int telling = 0;
    for (int k = i; k < i + length; k++) {
      telling += isFunction(k) ? 0 : 1;
    }
    for (int k = i; k < i + length; k++) {
      int[] alone = fitting(dictionary.of(folded.get(k)), k);
      List<Word.Part> parts = List.of(new Word.Part(Stemmer.stem(folded.get(k), language), alone));
      if (marker) {
        own.add(word(k, place, meanings, i + place.words(), parts, Word.Role.MARKER, 0));
      } else if (isFunction(k)) {
        own.add(word(k, place, meanings, i + place.words(), parts, Word.Role.FUNCTION, 0));
      } else {
        double weight = weight(meanings) / Math.sqrt(Math.max(1, telling));
        own.add(word(k, place, meanings, i + place.words(), parts, Word.Role.CONTENT, weight));
      }
    }
  }

  private Word single(int i, Place place, int[] meanings) {
    int index = i + place.words();
    if (isOf(meanings, Kind.MARKER)) {
      return word(i, place, meanings, index, List.of(), Word.Role.MARKER, 0);
    }
    if (isOf(meanings, Kind.CLAUSE) || isFunction(i)) {
      return word(i, place, meanings, index, List.of(), Word.Role.FUNCTION, 0);
    }
    List<Word.Part> parts =
        meanings.length == 0 ? compounds.partsOf(folded.get(i)) : List.<Word.Part>of();
    if (meanings.length == 0 && isName(i)) {
      return word(i, place, meanings, index, parts, Word.Role.NAME, 1);
    }
    return word(i, place, meanings, index, parts, Word.Role.CONTENT, weight(meanings));
  }

  private Word word(
      int i,
      Place place,
      int[] meanings,
      int phrase,
      List<Word.Part> parts,
      Word.Role role,
      double weight) {
    Words.Token token = tokens.get(i);
    String stem = stem(token);
    return new Word(
        token.surface(),
        token.folded(),
        stem,
        Skeleton.of(token.folded()),
        token.start() + place.offset(),
        token.end() + place.offset(),
        place.sentence(),
        0,
        meanings,
        phrase,
        parts,
        role,
        weight);
  }

  /** Abbreviations keep all their letters but for a small s of the plural. */
  private String stem(Words.Token token) {
    if (!hasTwoCapitals(token.surface())) {
      return Stemmer.stem(token.folded(), language);
    }
    boolean plural = token.surface().endsWith("s") && token.folded().length() > 2;
    return plural ? token.folded().substring(0, token.folded().length() - 1) : token.folded();
  }

  private static boolean hasTwoCapitals(String surface) {
    return surface.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** The meanings that the spelling allows: names of places start with a capital letter. */
  private int[] fitting(int[] meanings, int i) {
    if (!isOf(meanings, Kind.PLACE)) {
      return meanings;
    }
    String surface = tokens.get(i).surface();
    boolean shortForm = folded.get(i).length() <= 3;
    boolean capital = Character.isUpperCase(surface.codePointAt(0));
    boolean all = hasTwoCapitals(surface);
    boolean capitals =
        language == Language.EN || language == Language.NL || language == Language.DE;
    boolean fits = shortForm ? all : capital || !capitals;
    return fits
        ? meanings
        : Arrays.stream(meanings).filter(id -> lexicon.meaning(id).kind() != Kind.PLACE).toArray();
  }

  private boolean isFunction(int i) {
    return FunctionWords.isFunctionWord(folded.get(i), language)
        && !(isAllCapitals(tokens.get(i).surface()) && folded.get(i).length() > 1);
  }

  private static boolean isAllCapitals(String surface) {
    return surface.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private boolean isName(int i) {
    return new Names(tokens, folded, language).isName(i);
  }

  private double weight(int[] meanings) {
    if (meanings.length == 0) {
      return 1;
    }
    boolean light = isOf(meanings, Kind.LIGHT);
    boolean onlyLight =
        light && Arrays.stream(meanings).allMatch(id -> lexicon.meaning(id).kind() == Kind.LIGHT);
    return onlyLight ? LIGHT : light || isOf(meanings, Kind.BROAD) ? BROAD : 1;
  }

  private boolean isOf(int[] meanings, Kind kind) {
    for (int id : meanings) {
      if (lexicon.meaning(id).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** For each token the number of the value to which it belongs; -1 where to none. */
  private int[] valuesOfTokens() {
    int[] values = new int[tokens.size()];
    Arrays.fill(values, -1);
    int f = 0;
    for (int i = 0; i < values.length; i++) {
      while (f < found.size() && found.get(f).end() <= tokens.get(i).start()) {
        f++;
      }
      if (f < found.size() && found.get(f).start() < tokens.get(i).end()) {
        values[i] = f;
      }
    }
    return values;
  }

  private void addValues(Place place, List<Word> placed, List<Value> values) {
    int i = 0;
    while (i < valueOf.length) {
      int last = i;
      if (valueOf[i] >= 0) {
        while (last + 1 < valueOf.length && valueOf[last + 1] == valueOf[i]) {
          last++;
        }
        ExactReader.Found value = found.get(valueOf[i]);
        values.add(
            new Value(
                value.value(),
                sentence.substring(value.start(), value.end()),
                place.words() + i,
                place.words() + last,
                place.sentence(),
                placed.get(i).clause()));
      }
      i = last + 1;
    }
  }
}
