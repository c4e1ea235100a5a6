package docket.answer.receipt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.Answer;
import docket.answer.AnswerEngine;
import docket.answer.Trace;
import docket.answer.check.Verdict;

/** Writes evidence, verdicts and answer as JSON; the question is kept apart, since it expires. */
final class ReceiptBody {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int HITS = 12;

  private ReceiptBody() {}

  static ObjectNode write(AnswerEngine.Result result) {
    Answer answer = result.answer();
    Trace trace = result.trace();
    ObjectNode body = NODES.objectNode();
    body.put("text", answer.text());
    ArrayNode citations = body.putArray("citations");
    for (Answer.Citation citation : answer.citations()) {
      citations
          .addObject()
          .put("number", citation.number())
          .put("passage", citation.passage().toString())
          .put("quote", citation.quote())
          .put("unverified", citation.unverified());
    }
    ArrayNode conflicts = body.putArray("conflicts");
    answer.conflicts().forEach(conflict -> conflicts.add(conflict.id().value()));
    ArrayNode missing = body.putArray("missing");
    answer.missing().forEach(missing::add);
    trace
        .gate()
        .ifPresent(
            gate ->
                body.putObject("gate")
                    .put("decision", gate.decision())
                    .put("score", gate.score())
                    .put("features", gate.features()));
    evidence(trace, body.putArray("evidence"));
    sentences(trace, body.putArray("sentences"));
    return body;
  }

  private static void evidence(Trace trace, ArrayNode evidence) {
    for (Trace.Ranked hit : trace.hits().subList(0, Math.min(HITS, trace.hits().size()))) {
      ArrayNode reasons =
          evidence.addObject().put("id", hit.id()).put("score", hit.score()).putArray("reasons");
      hit.reasons()
          .forEach(r -> reasons.addObject().put("what", r.what()).put("weight", r.weight()));
    }
  }

  private static void sentences(Trace trace, ArrayNode sentences) {
    for (Trace.Judged judged : trace.sentences()) {
      ObjectNode sentence = sentences.addObject().put("text", judged.sentence());
      ArrayNode passages = sentence.putArray("passages");
      judged.passages().forEach(passages::add);
      sentence.put("verdict", judged.verdict().code());
      switch (judged.verdict()) {
        case Verdict.Supported _ -> sentence.putNull("why");
        case Verdict.Unsupported unsupported ->
            sentence.put("why", String.join("; ", unsupported.reasons()));
        case Verdict.NotEvaluated open -> sentence.put("why", open.reason());
      }
    }
  }
}
