package docket.knowledge;

import docket.knowledge.GoldenQuestion.Demand;
import docket.knowledge.form.FormatException;
import docket.knowledge.form.PlainYaml;
import docket.knowledge.form.YamlFields;
import docket.knowledge.form.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a set of questions with what right replies have: a YAML list, strictly. */
public final class QuestionFile {
  private static final List<String> KEYS =
      List.of(
          "id",
          "language",
          "type",
          "question",
          "context",
          "behaviour",
          "expected",
          "must_not",
          "cite_any",
          "keys",
          "outcome",
          "never");

  private QuestionFile() {}

  /**
   * The questions of a file in order.
   *
   * @throws FormatException if the text is not such a list, names a question twice or holds none
   */
  public static List<GoldenQuestion> read(String text) throws FormatException {
    Optional<YamlNode> root = PlainYaml.read(text, 1);
    List<GoldenQuestion> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    if (root.isPresent()) {
      for (YamlNode entry : root.get().items("the file")) {
        GoldenQuestion question = question(entry.fields("question", KEYS));
        if (!ids.add(question.id())) {
          throw new FormatException(
              entry.line(),
              "config.double_id",
              "id '%s' stands twice: rename one".formatted(question.id()));
        }
        questions.add(question);
      }
    }
    if (questions.isEmpty()) {
      throw new FormatException(0, "config.missing", "no question in it: add at least one");
    }
    return List.copyOf(questions);
  }

  private static GoldenQuestion question(YamlFields fields) throws FormatException {
    return new GoldenQuestion(
        fields.text("id"),
        fields.text("language"),
        fields.text("type"),
        fields.text("question"),
        optionalTexts(fields, "context"),
        fields.find("behaviour").isPresent() ? fields.text("behaviour") : "",
        optionalTexts(fields, "expected"),
        optionalTexts(fields, "must_not"),
        fields.texts("cite_any"),
        groups(fields.need("keys")),
        demand(fields),
        fields.texts("never"));
  }

  private static List<String> optionalTexts(YamlFields fields, String key) throws FormatException {
    return fields.find(key).isPresent() ? fields.texts(key) : List.of();
  }

  private static List<List<String>> groups(YamlNode keys) throws FormatException {
    List<List<String>> groups = new ArrayList<>();
    for (YamlNode group : keys.items("keys")) {
      List<String> literals = new ArrayList<>();
      for (YamlNode literal : group.items("keys")) {
        literals.add(literal.text("keys"));
      }
      if (literals.isEmpty()) {
        throw new FormatException(
            group.line(),
            "config.bad_value",
            "a group of 'keys' is empty: write a literal or remove it");
      }
      groups.add(literals);
    }
    return groups;
  }

  private static Demand demand(YamlFields fields) throws FormatException {
    return switch (fields.text("outcome")) {
      case "answered" -> Demand.ANSWERED;
      case "declined" -> Demand.DECLINED;
      case "either" -> Demand.EITHER;
      default ->
          throw new FormatException(
              fields.need("outcome").line(),
              "config.bad_value",
              "'outcome' must be answered, declined or either");
    };
  }
}
