package docket.console.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.receipt.Receipt;
import docket.store.ReceiptRow;
import java.util.Locale;

/** The record of an answer as JSON. */
public final class ReceiptJson {
  private ReceiptJson() {}

  /** What is kept of the answer, and under {@code since} what became of each cited passage. */
  public static ObjectNode of(Receipt receipt) {
    ReceiptRow row = receipt.row();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", row.id());
    out.put("at", row.created().toString());
    out.put("question", row.question().orElse(null));
    out.put("outcome", row.outcome());
    out.put("reason", row.reason().orElse(null));
    out.put("language", row.language());
    out.put("composer", row.composer());
    out.put("model", row.model().orElse(null));
    out.put("revision", row.revision());
    out.set("record", receipt.body());
    ArrayNode since = out.putArray("since");
    for (Receipt.Cited cited : receipt.citations()) {
      since
          .addObject()
          .put("passage", cited.passage().toString())
          .put("state", cited.since().name().toLowerCase(Locale.ROOT));
    }
    return out;
  }
}
