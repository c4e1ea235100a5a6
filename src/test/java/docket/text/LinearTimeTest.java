package docket.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public function on a megabyte of text that is as bad for it as can be. It takes well under
 * a second on an idle machine; the limit only has to tell linear from quadratic.
 */
class LinearTimeTest {
  private static final int UNITS = 1_000_000;
  private static final long LIMIT_SECONDS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Map<String, Consumer<String>> FUNCTIONS = new TreeMap<>();

  static {
    FUNCTIONS.put("clean", TextCleaner::clean);
    FUNCTIONS.put("safe", TextCleaner::safe);
    FUNCTIONS.put("guess", LanguageDetector::guess);
    FUNCTIONS.put("split", text -> Sentences.split(text, Language.DE));
    FUNCTIONS.put("read", text -> ExactReader.read(text, Language.NL));
    FUNCTIONS.put("skeleton", Skeleton::of);
    FUNCTIONS.put("fold", Folding::fold);
    FUNCTIONS.put("tokens", Words::tokens);
    FUNCTIONS.put("mask", Masking::mask);
    FUNCTIONS.put("function word", word -> FunctionWords.isFunctionWord(word, Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1 ",
        "1.",
        "1,111",
        "a\u0301\u0316",
        "\u0301",
        "a.",
        "A. ",
        "1. ",
        "U.S. ",
        "(",
        "\"",
        "\"a. B\" ",
        "'a ",
        "\u001B]",
        "\u001B[3",
        "<@1",
        "@",
        "a@b.",
        "://",
        "A1B2-",
        "AB12 ",
        "f:",
        "89 FR ",
        "12:",
        "honderd",
        "quatre-vingt-",
        "29, ",
        "20 en ",
        "\uD83D\uDE00\u200D",
        "\uFDFA",
        "\uD800",
        "\u4E00",
        "eenen",
        "a-1",
        "K\u0430",
        "\n",
        "ij",
        "x OR "
      })
  void everyFunction_isLinear_onAMegabyteOf(String part) {
    String text = part.repeat(UNITS / part.length());
    FUNCTIONS.forEach(
        (name, function) -> {
          long start = THREADS.getCurrentThreadCpuTime();
          function.accept(text);
          long seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000_000;
          assertTrue(seconds < LIMIT_SECONDS, name + " took " + seconds + " s");
        });
  }
}
