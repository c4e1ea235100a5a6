package docket.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a case.
 *
 * @param verdicts the verdicts that fit what happened
 * @param happened what happened, in a few words
 * @param outgoing everything that went out: output, error output, log
 * @param log the log's part of it
 * @param payload what was put in, where it must not come back out
 * @param replies the answers, each with what its citations are checked against
 * @param codes the codes of refusals
 * @param millis how long it took; empty where that was not looked at
 * @param state the checks of what is kept, by name: nothing where one holds, else what is wrong
 */
record Seen(
    Set<Verdict> verdicts,
    String happened,
    String outgoing,
    String log,
    String payload,
    List<Reply> replies,
    List<String> codes,
    Optional<Long> millis,
    Map<String, String> state) {}
