package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.Validity;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source of any text is read back as it was written. */
class SourceTextTest {
  private static final SourceId ID = new SourceId("a-b");
  private static final List<String> PARTS =
      List.of(
          "word",
          "Eén",
          " ",
          " ",
          "#",
          "##",
          ">",
          "-",
          "*",
          "**",
          "+",
          "1.",
          "2)",
          "_",
          "`",
          "```",
          "~~~",
          "<b>",
          "</b>",
          "<div>",
          "<!--",
          "[a](b)",
          "![x](y)",
          "[a]: b",
          "\\",
          "\\*",
          "&amp;",
          "{#1}",
          "{",
          "===",
          "---",
          "|",
          "https://example.org",
          "<https://example.org>",
          "!",
          ":",
          "=",
          "🛡");

  private static Source source(List<Passage> passages) {
    return new Source(
        ID,
        "It's a title: with \"signs\" # and more",
        "O'Neil & Sons",
        Tier.NEWS,
        "nl",
        LocalDate.of(2024, 6, 21),
        Optional.of(LocalDate.of(2026, 1, 31)),
        Optional.of(URI.create("https://example.org/a?b=c#d")),
        TextKind.FULL,
        passages);
  }

  private static Passage passage(int number, String heading, String body) {
    return new Passage(
        new PassageId(ID, number),
        Language.NL,
        new PassageText(heading, body),
        Map.of(),
        List.of(),
        Validity.ALWAYS,
        false,
        List.of());
  }

  private static String line(Random random) {
    String line =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""))
            .strip();
    return line.isEmpty() ? "x" : line;
  }

  @Test
  void write_isReadBackWhateverTheTextHolds() throws Exception {
    long seed = 20240720;
    Random random = new Random(seed);
    for (int run = 0; run < 3_000; run++) {
      List<Passage> passages = new ArrayList<>();
      for (int number = 1; number <= 2; number++) {
        String body =
            IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> line(random))
                .collect(Collectors.joining("\n"));
        String heading = random.nextInt(3) == 0 ? "" : line(random).replaceAll(" +", " ");
        passages.add(passage(number, heading, body));
      }
      Source source = source(passages);
      String written = FolderText.source(source);

      assertEquals(
          source,
          SourceFile.read(written, PassageMemory.NONE).source(),
          "seed %d, run %d: %s".formatted(seed, run, written));
    }
  }

  @Test
  void write_keepsAllThatIsSaidOnAPassage() throws Exception {
    Source source =
        source(
            List.of(
                new Passage(
                    new PassageId(ID, 7),
                    Language.NL,
                    new PassageText("Kop", "Een zin.\nNog een."),
                    Map.of(),
                    List.of(new SourceId("x"), new SourceId("y-z")),
                    new Validity(
                        Optional.of(LocalDate.of(2024, 7, 20)),
                        Optional.of(LocalDate.of(2024, 9, 28))),
                    true,
                    List.of(new ConflictId("C01"), new ConflictId("C02")))));

    assertEquals(source, SourceFile.read(FolderText.source(source), PassageMemory.NONE).source());
  }

  @Test
  void write_endsAHeadingThatHoldsNoLonger() throws Exception {
    Source source = source(List.of(passage(1, "Kop", "Een."), passage(2, "", "Twee.")));

    assertEquals(source, SourceFile.read(FolderText.source(source), PassageMemory.NONE).source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three of 4 * 5 are 2_000.",
        "It is a 'word'.",
        "See C:\\Windows\\Temp.",
        "AT&T said so.",
        "10,000 < 20,000."
      })
  void write_leavesHarmlessSignsAlone(String body) {
    String written = FolderText.source(source(List.of(passage(1, "", body))));

    assertEquals(List.of(body), written.lines().skip(13).toList());
  }
}
