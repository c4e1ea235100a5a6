package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.answer.Answer;
import docket.answer.Answer.Decline;
import docket.source.Language;
import docket.source.Source;
import docket.source.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerViewTest {
  private static final Optional<String> RECEIPT = Optional.of("R7K2-9QF4");

  @Test
  void text_showsSourcesConflictAndReceipt_whenAnswered() throws IOException {
    Answer answer =
        Samples.answered(
            Language.EN,
            "No. Use is not prohibited. [1] A news report says that it is (unconfirmed), but the"
                + " official text prevails. [2][1] Updates stop all the same. [3]");
    GoldenFiles.assertSame("answered-en", plain().text(answer, Language.EN, RECEIPT));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void text_speaksTheLanguageOfTheReader(Language reader) throws IOException {
    Answer answer = Samples.partly(Language.EN, "Use is not prohibited. [1]", "the price");
    GoldenFiles.assertSame(
        "partly-" + reader.code(), plain().text(answer, reader, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void text_showsNearestSourcesAndAPerson_whenDeclined(Language reader) throws IOException {
    Answer answer =
        Samples.declined(Decline.NOT_COVERED, reader, "…", Samples.OFFICIAL, Samples.NEWS);
    GoldenFiles.assertSame("declined-" + reader.code(), plain().text(answer, reader, RECEIPT));
  }

  @ParameterizedTest
  @EnumSource(Decline.class)
  void text_endsWithTheClosingLine_whateverTheReason(Decline reason) {
    String text = plain().text(Samples.declined(reason, Language.NL, "Nee."), Language.NL, RECEIPT);
    assertTrue(text.startsWith("Nee.\n"), text);
    assertTrue(
        text.endsWith("\nAutomatisch antwoord, geen juridisch advies · kenmerk R7K2-9QF4\n"), text);
  }

  @Test
  void text_hasColoursAndLinks_whenTheTerminalShowsThem() throws IOException {
    Style style = Style.ofTerminal(Map.of("TERM", "xterm"));
    AnswerView view = new AnswerView(AnswerViewTest::find, style, 80);
    String text = view.text(Samples.answered(Language.EN, "No. [1]"), Language.EN, RECEIPT);
    GoldenFiles.assertSame("answered-rich", text.replace("\u001B", "<ESC>"));
  }

  @Test
  void text_letsNoControlCharacterThrough() {
    Answer answer =
        Samples.declined(Decline.NOT_COVERED, Language.EN, "\u001B[31mred\u0007\u009B2J\u202Eevil");
    String text = plain().text(answer, Language.EN, Optional.of("\u001B]0;x\u0007R"));
    assertFalse(
        text.codePoints().anyMatch(point -> point != '\n' && Character.isISOControl(point)));
    assertFalse(text.contains("\u202E"));
  }

  @Test
  void text_isTheSame_whateverTheLocale() {
    Answer answer = Samples.answered(Language.EN, "IT IS. [1]");
    String before = plain().text(answer, Language.EN, RECEIPT);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(before, plain().text(answer, Language.EN, RECEIPT));
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static AnswerView plain() {
    return new AnswerView(AnswerViewTest::find, Style.PLAIN, 80);
  }

  private static Optional<Source> find(SourceId id) {
    return List.of(Samples.OFFICIAL, Samples.NEWS).stream()
        .filter(source -> source.id().equals(id))
        .findFirst();
  }
}
