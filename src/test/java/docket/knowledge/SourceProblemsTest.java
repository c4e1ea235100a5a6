package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told about a source file that is not as it must be. */
class SourceProblemsTest {
  @TempDir private Path temp;

  private List<String> problemsOf(String text) {
    return new TestFolder(temp).with("sources/a-b.md", text).problems();
  }

  private static Arguments fault(String name, String from, String to, String... problems) {
    return Arguments.argumentSet(name, from, to, List.of(problems));
  }

  static Stream<Arguments> frontMatter() {
    return Stream.of(
        fault(
            "unknown key",
            "title:",
            "tilte:",
            "sources/a-b.md:3: unknown key 'tilte': did you mean 'title'? (config.unknown_key)"),
        fault(
            "unknown key like no other",
            "text: summary",
            "text: summary\nxyzzyx: 1",
            "sources/a-b.md:11: unknown key 'xyzzyx': allowed are id, title, publisher, tier,"
                + " language, published, verified, url, text (config.unknown_key)"),
        fault(
            "missing key",
            "tier: official\n",
            "",
            "sources/a-b.md:2: key 'tier' is missing: add a line 'tier: ...' (config.missing)"),
        fault(
            "double key",
            "tier: official",
            "tier: official\ntier: news",
            "sources/a-b.md:6: key 'tier' stands twice: keep one (config.double_key)"),
        fault(
            "date in another form",
            "'2024-06-20'",
            "20 June 2024",
            "sources/a-b.md:7: 'published: 20 June 2024' is not a day: write it like '2024-09-29'"
                + " (config.bad_value)"),
        fault(
            "date that is none",
            "'2024-06-20'",
            "2024-02-30",
            "sources/a-b.md:7: 'published: 2024-02-30' is not a day of the calendar: correct it"
                + " (config.bad_value)"),
        fault(
            "tier",
            "official",
            "offical",
            "sources/a-b.md:5: 'offical' is not a tier: did you mean 'official'?"
                + " (config.bad_value)"),
        fault(
            "language",
            "language: en",
            "language: english",
            "sources/a-b.md:6: 'english' is not an ISO 639-1 code: write en or nl"
                + " (config.bad_value)"),
        fault(
            "kind of text",
            "summary",
            "short",
            "sources/a-b.md:10: 'text' must be summary (our words) or full (its own words)"
                + " (config.bad_value)"),
        fault(
            "address with another scheme",
            "'https://example.org/a-b'",
            "file:///etc/passwd",
            "sources/a-b.md:9: 'file:///etc/passwd' is not a web address: write https://... or"
                + " null (config.bad_value)"),
        fault(
            "address that is none",
            "'https://example.org/a-b'",
            "'https://exa mple.org'",
            "sources/a-b.md:9: 'https://exa mple.org' is not a web address: correct it or write"
                + " null (config.bad_value)"),
        fault(
            "empty title",
            "'Title of a-b'",
            "''",
            "sources/a-b.md:3: 'title' must be a text that is not empty (config.bad_value)"),
        fault(
            "title of nothing",
            "'Title of a-b'",
            "null",
            "sources/a-b.md:3: 'title' must be a text that is not empty (config.bad_value)"),
        fault(
            "title with a hidden character",
            "'Title of a-b'",
            "\"Title \\u202E of\"",
            "sources/a-b.md:3: 'title' has an invisible or misleading character: remove it"
                + " (config.bad_value)"),
        fault(
            "list for a text",
            "'Title of a-b'",
            "[a, b]",
            "sources/a-b.md:3: 'title' must be a text that is not empty (config.bad_value)"),
        fault(
            "class name",
            "'Title of a-b'",
            "!!javax.script.ScriptEngineManager [x]",
            "sources/a-b.md:3: tag 'tag:yaml.org,2002:javax.script.ScriptEngineManager' is not"
                + " allowed: remove it (config.tag)"),
        fault(
            "alias",
            "'Title of a-b'",
            "&a x\npublisher: *a",
            "sources/a-b.md:3: anchors and aliases are not allowed: write the value out"
                + " (config.alias)"),
        fault(
            "depth",
            "'Title of a-b'",
            "[".repeat(100_000) + "]".repeat(100_000),
            "sources/a-b.md:3: a line of 200007 characters: at most 20000 (config.too_long)"),
        fault(
            "depth over lines",
            "'Title of a-b'",
            "[\n".repeat(40) + "]\n".repeat(40),
            "sources/a-b.md:32: nested deeper than 30 levels: nothing here needs more than 4"
                + " (config.too_deep)"),
        fault(
            "colon inside",
            "'Title of a-b'",
            "Title: of it",
            "sources/a-b.md:3: not YAML: mapping values are not allowed here; write 'key: value'"
                + " and put a value with special signs in single quotes (config.syntax)"),
        fault(
            "no end",
            "\n---\n\n## H",
            "\n\n## H",
            "sources/a-b.md:1: the lines on top have no end: add a line '---' below the last of"
                + " them (source.front_matter)"),
        fault(
            "two at once",
            "tier: official\nlanguage: en",
            "tier: law\nlanguage: dutch",
            "sources/a-b.md:5: 'law' is not a tier: allowed are official, court, vendor, analysis,"
                + " news, community (config.bad_value)",
            "sources/a-b.md:6: 'dutch' is not an ISO 639-1 code: write en or nl"
                + " (config.bad_value)"));
  }

  @ParameterizedTest
  @MethodSource("frontMatter")
  void read_namesLineAndRemedyForFrontMatter(String from, String to, List<String> problems) {
    assertEquals(problems, problemsOf(TestFolder.source("a-b").replace(from, to)));
  }

  @Test
  void read_saysWhatAnEmptyFileNeeds() {
    assertEquals(
        List.of(
            "sources/a-b.md:1: the file is empty: write '---', the lines id, title, publisher,"
                + " tier, language, published, verified, url, text, and '---'"
                + " (source.front_matter)"),
        problemsOf(""));
  }

  @Test
  void read_saysWhichIdFitsTheName() {
    assertEquals(
        List.of(
            "sources/a-b.md:2: the id other does not fit the name of the file: rename one of them"
                + " (source.id)"),
        problemsOf(TestFolder.source("other")));
  }
}
