package docket.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes down how an answer came about. */
final class Traces {
  private Traces() {}

  static Trace of(
      Question question, Finding finding, Gate.Decision gate, List<CheckedDraft.Checked> verdicts) {
    return new Trace(
        Optional.of(question),
        finding.evidence().hits().stream()
            .map(hit -> new Trace.Ranked(hit.id(), hit.score(), hit.reasons()))
            .toList(),
        Optional.of(gated(gate)),
        verdicts.stream().map(Traces::judged).toList());
  }

  private static Trace.Gated gated(Gate.Decision gate) {
    Gate.Features f = gate.features();
    String features =
        String.format(
            Locale.ROOT,
            "best passage %.1f, like a typical question %.2f, unknown words %.2f, confidence %.2f, words %d",
            f.strength(),
            f.likeness(),
            f.unknown(),
            f.confidence(),
            f.words());
    return new Trace.Gated(
        gate.sufficiency().name().toLowerCase(Locale.ROOT), gate.score(), features);
  }

  private static Trace.Judged judged(CheckedDraft.Checked checked) {
    return new Trace.Judged(
        checked.sentence().text(),
        checked.sentence().passages().stream()
            .map(found -> found.passage().id().toString())
            .toList(),
        checked.verdict());
  }
}
