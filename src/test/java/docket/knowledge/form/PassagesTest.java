package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long paragraph without a number becomes several passages. */
class PassagesTest {
  private static final String FRONT =
      """
      ---
      id: a
      title: 'A'
      publisher: 'B'
      tier: news
      language: en
      published: '2024-06-20'
      verified: null
      url: null
      text: full
      ---

      """;

  private static String sentence(int number) {
    return "Sentence number %d has exactly eight words here.".formatted(number);
  }

  private static List<Passage> read(int sentences) throws FormatException {
    String paragraph =
        IntStream.rangeClosed(1, sentences)
            .mapToObj(PassagesTest::sentence)
            .collect(Collectors.joining(" "));
    return SourceFile.read(FRONT + paragraph + "\n", PassageMemory.NONE).source().passages();
  }

  @Test
  void read_leavesAShortParagraphWhole() throws Exception {
    assertEquals(1, read(15).size());
  }

  @Test
  void read_splitsALongParagraphAtSentences() throws Exception {
    List<Passage> passages = read(40);

    assertEquals(3, passages.size());
    assertTrue(
        passages.stream().allMatch(p -> Passages.words(p.text().body()) <= Passages.MAX_WORDS));
    assertEquals(
        IntStream.rangeClosed(1, 40).mapToObj(PassagesTest::sentence).toList(),
        passages.stream().flatMap(p -> p.text().body().lines()).toList());
  }

  @Test
  void read_keepsASentenceWholeThatIsTooLong() throws Exception {
    String text = FRONT + "word ".repeat(200).strip() + ".\n";

    assertEquals(1, SourceFile.read(text, PassageMemory.NONE).source().passages().size());
  }
}
