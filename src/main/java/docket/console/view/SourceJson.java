package docket.console.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A source as JSON: its data in a list, its passages too where it is shown alone. */
public final class SourceJson {
  private SourceJson() {}

  /** A source as an entry of a list. */
  public static ObjectNode entry(Source source) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", source.id().value());
    out.put("title", source.title());
    out.put("publisher", source.publisher());
    out.put("tier", source.tier().code());
    out.put("language", source.originalLanguage());
    out.put("published", source.published().toString());
    out.put("verified", source.verified().map(Object::toString).orElse(null));
    out.put("url", source.url().map(Object::toString).orElse(null));
    out.put("text", source.text().name().toLowerCase(Locale.ROOT));
    return out;
  }

  /** A source with its passages. */
  public static ObjectNode whole(Source source) {
    ObjectNode out = entry(source);
    ArrayNode passages = out.putArray("passages");
    source.passages().forEach(passage -> passages.add(passage(passage)));
    return out;
  }

  private static ObjectNode passage(Passage passage) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", passage.id().toString());
    out.put("language", passage.language().code());
    putText(out, passage.text());
    ObjectNode translations = out.putObject("translations");
    for (Map.Entry<String, PassageText> translation : inOrder(passage).entrySet()) {
      putText(translations.putObject(translation.getKey()), translation.getValue());
    }
    ArrayNode also = out.putArray("also");
    passage.also().forEach(id -> also.add(id.value()));
    out.put("from", passage.validity().from().map(Object::toString).orElse(null));
    out.put("until", passage.validity().until().map(Object::toString).orElse(null));
    out.put("unverified", passage.unverified());
    ArrayNode conflicts = out.putArray("conflicts");
    passage.conflicts().forEach(id -> conflicts.add(id.value()));
    return out;
  }

  private static Map<String, PassageText> inOrder(Passage passage) {
    Map<String, PassageText> byCode = new TreeMap<>();
    passage.translations().forEach((language, text) -> byCode.put(language.code(), text));
    return byCode;
  }

  private static void putText(ObjectNode out, PassageText text) {
    out.put("heading", text.heading().isEmpty() ? null : text.heading());
    out.put("text", text.oneLine());
  }
}
