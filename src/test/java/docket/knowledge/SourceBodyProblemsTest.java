package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told about a source file that is not as it must be. */
class SourceBodyProblemsTest {
  @TempDir private Path temp;

  private List<String> problemsOf(String text) {
    return new TestFolder(temp).with("sources/a-b.md", text).problems();
  }

  private static Arguments fault(String name, String from, String to, String... problems) {
    return Arguments.argumentSet(name, from, to, List.of(problems));
  }

  static Stream<Arguments> body() {
    String long121 = "word ".repeat(121).strip() + ".";
    return Stream.of(
        fault(
            "list",
            "The second one.",
            "- one\n- two",
            "sources/a-b.md:19: a list has no place here: write headings and paragraphs only"
                + " (source.markdown)",
            "sources/a-b.md:18: the passage has no text: write it right below this line"
                + " (source.passage)"),
        fault(
            "year that becomes a list",
            "{#2}\nThe second one.",
            "1986. A year.",
            "sources/a-b.md:18: a list has no place here: write headings and paragraphs only"
                + " (source.markdown)"),
        fault(
            "HTML block",
            "{#2}\nThe second one.",
            "<div>x</div>",
            "sources/a-b.md:18: HTML has no place here: write headings and paragraphs only"
                + " (source.markdown)"),
        fault(
            "HTML in a line",
            "second one",
            "<b>second</b> one",
            "sources/a-b.md:19: HTML has no place in a passage: write plain words, or a backslash"
                + " before the sign (source.markdown)"),
        fault(
            "link",
            "second one",
            "[second](https://evil.example) one",
            "sources/a-b.md:19: a link has no place in a passage: write plain words, or a"
                + " backslash before the sign (source.markdown)"),
        fault(
            "bold",
            "second one",
            "**second** one",
            "sources/a-b.md:19: bold type has no place in a passage: write plain words, or a"
                + " backslash before the sign (source.markdown)"),
        fault(
            "fenced code",
            "{#2}\nThe second one.",
            "```\nx\n```",
            "sources/a-b.md:18: code has no place here: write headings and paragraphs only"
                + " (source.markdown)"),
        fault(
            "indented code",
            "{#2}\nThe second one.",
            "    x",
            "sources/a-b.md:18: code (four blanks at the beginning) has no place here: write"
                + " headings and paragraphs only (source.markdown)"),
        fault(
            "underlined heading",
            "The second one.",
            "The second one.\n---",
            "sources/a-b.md:18: a line of dashes or equals signs makes a heading: write '## '"
                + " before it (source.markdown)"),
        fault(
            "double number",
            "{#2}",
            "{#1}",
            "sources/a-b.md:18: passage number 1 stands twice: take the next free one"
                + " (source.passage)"),
        fault(
            "too many words",
            "The second one.",
            long121,
            "sources/a-b.md:18: a passage of 121 words: at most 120, so make two of it"
                + " (source.passage)"),
        fault(
            "no text",
            "{#2}\nThe second one.",
            "{#2}",
            "sources/a-b.md:18: the passage has no text: write it right below this line"
                + " (source.passage)"),
        fault(
            "number zero",
            "{#2}",
            "{#0}",
            "sources/a-b.md:18: '{#0}': passage numbers are 1, 2, 3, ... (source.attributes)"),
        fault(
            "attribute line in another form",
            "{#2}",
            "{2}",
            "sources/a-b.md:18: '{2}' is not a line above a passage: write {#4} or {#4"
                + " also=source-id unverified} (source.attributes)"),
        fault(
            "unknown attribute",
            "{#2}",
            "{#2 form=2024-01-01}",
            "sources/a-b.md:18: unknown attribute 'form': did you mean 'from'?"
                + " (source.attributes)"),
        fault(
            "attribute without its value",
            "{#2}",
            "{#2 also}",
            "sources/a-b.md:18: 'also' needs a value: write also=... (source.attributes)"),
        fault(
            "attribute with a value too many",
            "{#2}",
            "{#2 unverified=no}",
            "sources/a-b.md:18: 'unverified' stands without a value (source.attributes)"),
        fault(
            "attributes in another order",
            "{#2}",
            "{#2 unverified from=2024-01-01}",
            "sources/a-b.md:18: attributes stand once each, in the order also, from, until,"
                + " unverified, conflict (source.attributes)"),
        fault(
            "bad day in an attribute",
            "{#2}",
            "{#2 from=2024}",
            "sources/a-b.md:18: 'from: 2024' is not a day: write it like '2024-09-29'"
                + " (config.bad_value)"),
        fault(
            "days exchanged",
            "{#2}",
            "{#2 from=2024-09-29 until=2024-07-20}",
            "sources/a-b.md:18: until= lies before from=: exchange them (source.attributes)"),
        fault(
            "something twice in an attribute",
            "{#2}",
            "{#2 also=x,x}",
            "sources/a-b.md:18: 'also=x,x' names something twice: keep one (source.attributes)"),
        fault(
            "unknown source in an attribute",
            "{#2}",
            "{#2 also=nobody}",
            "sources/a-b.md:18: there is no source nobody: add it or correct it"
                + " (reference.missing)"),
        fault(
            "itself in an attribute",
            "{#2}",
            "{#2 also=a-b}",
            "sources/a-b.md:18: 'also' names the source itself: remove it there"
                + " (reference.self)"),
        fault(
            "unknown conflict",
            "{#2}",
            "{#2 conflict=C77}",
            "sources/a-b.md:18: there is no conflict C77 in conflicts.yaml: add it there"
                + " (reference.missing)"),
        fault(
            "tab",
            "second one",
            "second\tone",
            "sources/a-b.md:19: a tab: use spaces (folder.characters)"),
        fault(
            "zero byte",
            "second one",
            "second\0one",
            "sources/a-b.md:19: an invisible or misleading character (U+0000) in column 11: remove"
                + " it (folder.characters)"),
        fault(
            "text turned around",
            "second one",
            "second \u202Eone",
            "sources/a-b.md:19: an invisible or misleading character (U+202E) in column 12: remove"
                + " it (folder.characters)"),
        fault(
            "long paragraph",
            "{#2}\nThe second one.",
            ("x".repeat(11_000) + "\n").repeat(2),
            "sources/a-b.md:19: a paragraph of more than 20000 characters: put blank lines between"
                + " its parts (source.passage)"));
  }

  @ParameterizedTest
  @MethodSource("body")
  void read_namesLineAndRemedyForBody(String from, String to, List<String> problems) {
    assertEquals(
        problems.stream().sorted().toList(),
        problemsOf(TestFolder.source("a-b").replace(from, to)).stream().sorted().toList());
  }
}
