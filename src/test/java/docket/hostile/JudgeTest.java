package docket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Knowledge;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sees to it that the suite notices a wrong reply. */
class JudgeTest {
  private static final String SOUND =
      "{\"id\":\"q\",\"outcome\":\"declined\",\"reason\":\"not-covered\",\"text\":\"No.\",\"claims\":[],"
          + "\"citations\":[],\"composer\":\"fixed\"}";

  private final Judge judge = new Judge(List.of("CANARY-1"));

  private static HostileCase wants(String checks, String more) {
    return HostileFile.parse(
            """
            format: 1
            fixture: {Q0: When?, sources: []}
            cases:
            - id: planted
              category: planted
              surface: question
              input: x
              expect: {verdict: answer, checks: [%s]%s}
            """
                .formatted(checks, more))
        .cases()
        .getFirst();
  }

  private static Seen seen(String outgoing, String log, String json, Map<String, String> state) {
    return new Seen(
        EnumSet.of(Verdict.ANSWER),
        "planted",
        outgoing,
        log,
        "the payload that is long enough to tell",
        List.of(Reply.parse(json, Knowledge.EMPTY)),
        List.of("folder.link"),
        Optional.of(100L),
        state);
  }

  private List<String> faults(HostileCase given, Seen seen) {
    return judge.judge(given, seen).faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inert_mentions|hello @everyone",
        "inert_mentions|hello <@&112233445566778899>",
        "only_source_links|see https://evil.example.net/x",
        "only_source_links|join discord.gg/abcd",
        "clean_text|a\u202Eb",
        "clean_text|a\u001B[31m",
        "clean_text|a\u0300\u0301\u0302\u0303",
        "no_canary|the token is canary-1",
        "no_canary|at docket.Main.main(Main.java:5)",
      })
  void judge_noticesWhatMustNotGoOut(String check, String outgoing) {
    assertEquals(1, faults(wants(check, ""), seen(outgoing, "", SOUND, Map.of())).size());
    assertEquals(List.of(), faults(wants(check, ""), seen("Fine.", "", SOUND, Map.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cites_valid|{\"outcome\":\"answered\",\"text\":\"Yes. [1]\",\"claims\":[],\"citations\":[]}",
        "cites_valid|{\"outcome\":\"answered\",\"text\":\"Yes. [1]\",\"claims\":[],\"citations\":[{\"number\":1,\"source\":\"none\",\"passage\":\"none#1\",\"quote\":\"Yes.\"}]}",
        "cites_valid|{\"outcome\":\"partly\",\"text\":\"Yes.\",\"claims\":[{\"text\":\"Yes.\",\"citations\":[]}],\"citations\":[]}",
        "supported|{\"outcome\":\"answered\",\"text\":\"x\",\"claims\":[{\"text\":\"In 2031.\",\"citations\":[1]}],\"citations\":[]}",
        "no_model_call|{\"outcome\":\"answered\",\"text\":\"x\",\"composer\":\"model\"}",
      })
  void judge_noticesAWrongReply(String check, String json) {
    assertTrue(!faults(wants(check, ""), seen("", "", json, Map.of())).isEmpty(), json);
    assertEquals(List.of(), faults(wants(check, ""), seen("", "", SOUND, Map.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "', absent: [Pine-31]'|'say PINE-31'|'say nothing'",
        "', present: [29]'|'on 28'|'on 29'",
        "', max_ms: 99'|''|'never'",
        "', reason: config.tag'|''|'never'",
      })
  void judge_noticesOtherWishes(String wish, String bad, String good) {
    HostileCase given = wants("", wish);
    boolean block = wish.contains("reason");
    HostileCase asked = block ? blocked(given) : given;
    assertEquals(block ? 2 : 1, faults(asked, seen(bad, "", SOUND, Map.of())).size());
    if (!good.equals("never")) {
      assertEquals(List.of(), faults(asked, seen(good, "", SOUND, Map.of())));
    }
  }

  private static HostileCase blocked(HostileCase given) {
    HostileCase.Expected e = given.expected();
    return new HostileCase(
        given.id(),
        given.category(),
        given.surface(),
        given.input(),
        given.filename(),
        given.script(),
        new HostileCase.Expected(
            Verdict.BLOCK,
            e.reason(),
            e.checks(),
            e.absent(),
            e.present(),
            e.sameAs(),
            e.maxMillis(),
            e.maxHeapMegabytes(),
            e.maxModelCalls()));
  }

  @Test
  void judge_noticesAnotherVerdict() {
    Seen refused =
        new Seen(
            Set.of(Verdict.REFUSE),
            "x",
            "",
            "",
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of());
    assertEquals(List.of("not answer"), faults(wants("", ""), refused));
  }

  @Test
  void judge_noticesAStateThatIsNotAsItWas() {
    Map<String, String> state = new HashMap<>(Map.of("store_same", "changed", "alive", ""));
    assertEquals(
        List.of("store_same: changed"),
        faults(wants("store_same, alive", ""), seen("", "", SOUND, state)));
  }

  @Test
  void judge_noticesTheInputInTheLog() {
    String log = "WARN X: the payload that is long enough to tell";
    assertEquals(1, faults(wants("logs_clean", ""), seen("", log, SOUND, Map.of())).size());
  }

  @Test
  void judge_saysWhatItCannotCheckYet() {
    assertEquals(
        List.of("no_ping"),
        judge.judge(wants("no_ping", ""), seen("", "", SOUND, Map.of())).unchecked());
  }
}
