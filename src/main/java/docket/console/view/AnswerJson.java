package docket.console.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.Answer;
import docket.source.Source;
import docket.source.SourceId;
import java.util.List;
import java.util.Optional;

/**
 * An answer as JSON. Other programs rely on the form: every key is always there, in this order,
 * null where there is nothing.
 */
public final class AnswerJson {
  private AnswerJson() {}

  /**
   * An answer.
   *
   * @param id what the question came with; the null node outside a batch
   * @param receipt the receipt; empty where none could be kept
   * @param tookMillis how long it took, in milliseconds
   */
  public static ObjectNode of(
      JsonNode id, Answer answer, Optional<String> receipt, long tookMillis) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("id", id);
    out.put("outcome", answer.outcome().code());
    out.put("reason", answer.reason().map(Answer.Decline::code).orElse(null));
    out.put("language", answer.language().code());
    out.put("text", answer.text());
    ArrayNode claims = out.putArray("claims");
    answer.claims().forEach(claim -> claims.add(claim(claim)));
    ArrayNode citations = out.putArray("citations");
    answer.citations().forEach(citation -> citations.add(citation(citation)));
    ArrayNode conflicts = out.putArray("conflicts");
    answer.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
    answer.missing().forEach(out.putArray("missing")::add);
    putIds(out, "nearest", answer.nearest());
    out.put("composer", answer.composer().code());
    out.put("model", answer.model().orElse(null));
    out.put("revision", answer.revision());
    out.put("receipt", receipt.orElse(null));
    out.put("took_ms", tookMillis);
    return out;
  }

  private static ObjectNode claim(Answer.Claim claim) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("text", claim.text());
    ArrayNode numbers = out.putArray("citations");
    claim.citations().forEach(numbers::add);
    return out;
  }

  private static ObjectNode citation(Answer.Citation citation) {
    Source source = citation.source();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("number", citation.number());
    out.put("source", source.id().value());
    out.put("tier", source.tier().code());
    out.put("publisher", source.publisher());
    out.put("title", source.title());
    out.put("published", source.published().toString());
    out.put("verified", source.verified().map(Object::toString).orElse(null));
    out.put("url", source.url().map(Object::toString).orElse(null));
    out.put("passage", citation.passage().toString());
    out.put("quote", citation.quote());
    out.put("unverified", citation.unverified());
    return out;
  }

  private static ObjectNode conflict(Answer.ConflictNote conflict) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", conflict.id().value());
    out.set("prevails", side(conflict.prevails()));
    out.set("loses", side(conflict.loses()));
    out.put("decided", conflict.decided());
    return out;
  }

  private static ObjectNode side(Answer.Side side) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("text", side.text());
    putIds(out, "sources", side.sources());
    return out;
  }

  private static void putIds(ObjectNode out, String key, List<SourceId> ids) {
    ArrayNode array = out.putArray(key);
    ids.forEach(id -> array.add(id.value()));
  }
}
