package docket.knowledge.form;

import docket.deadline.Deadline;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.Language;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import docket.source.Wording;
import java.util.List;
import java.util.Map;

/** Writes one conflict, unknown, concept or deadline, in the order of its keys. */
final class ListText {
  private ListText() {}

  static void conflict(Conflict conflict, YamlText to) {
    to.item();
    to.text(0, "id", conflict.id().value());
    to.word(0, "decided", Boolean.toString(conflict.decided()));
    wording(to, 0, "topic", conflict.topic());
    side(to, "prevails", conflict.prevails());
    side(to, "loses", conflict.loses());
    wording(to, 0, "reason", conflict.reason());
  }

  private static void side(YamlText to, String key, Conflict.Side side) {
    to.open(0, key);
    wording(to, 1, "text", side.text());
    to.list(1, "sources", names(side.sources()));
    to.list(1, "passages", names(side.passages()));
  }

  static void unknown(Unknown unknown, YamlText to) {
    to.item();
    to.text(0, "id", unknown.id());
    wording(to, 0, "topic", unknown.topic());
    wording(to, 0, "says", unknown.says());
    wording(to, 0, "ask", unknown.ask());
    askedAs(to, unknown.askedAs());
    to.list(0, "passages", names(unknown.passages()));
  }

  static void question(TypicalQuestion question, YamlText to) {
    to.item();
    to.text(0, "id", question.id());
    askedAs(to, question.askedAs());
    to.list(0, "passages", names(question.passages()));
  }

  static void concept(Concept concept, YamlText to) {
    to.item();
    to.text(0, "id", concept.id());
    for (Language language : Language.values()) {
      List<String> forms = concept.forms().get(language);
      if (forms != null) {
        to.list(0, language.code(), forms);
      }
    }
  }

  static void deadline(Deadline deadline, YamlText to) {
    to.item();
    to.text(0, "id", deadline.id());
    to.quoted(0, "at", deadline.at().written());
    to.text(0, "zone", deadline.at().zone().getId());
    to.text(0, "precision", deadline.at().precision().code());
    to.text(0, "kind", deadline.kind().code());
    to.list(0, "audience", deadline.audience());
    wording(to, 0, "title", deadline.title());
    wording(to, 0, "description", deadline.description());
    to.list(0, "sources", names(deadline.sources()));
    to.list(0, "passages", names(deadline.passages()));
  }

  private static void wording(YamlText to, int depth, String key, Wording wording) {
    to.open(depth, key);
    for (Language language : Language.values()) {
      String text = wording.byLanguage().get(language);
      if (text != null) {
        to.text(depth + 1, language.code(), text);
      }
    }
  }

  /** Questions have quotes throughout, so that those with a question mark do not stand out. */
  private static void askedAs(YamlText to, Map<Language, List<String>> questions) {
    to.open(0, "asked_as");
    for (Language language : Language.values()) {
      List<String> texts = questions.get(language);
      if (texts != null) {
        to.quotedList(1, language.code(), texts);
      }
    }
  }

  private static List<String> names(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }
}
