package docket.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import docket.answer.receipt.Receipt;
import docket.console.view.GoldenFiles;
import docket.source.PassageId;
import docket.source.SourceId;
import docket.store.ReceiptRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
  private static final String QUESTIONS =
      """
      - {id: q1, language: en, type: factual, question: May I?, cite_any: [bis-press-release-2024-06-20],
         keys: [[ICTS-2021-002]], outcome: answered, never: []}
      - {id: q2, language: nl, type: factual, question: half?, cite_any: [], keys: [[nothing]], outcome: answered,
         never: []}
      - {id: q3, language: en, type: out-of-scope, question: pizza?, cite_any: [], keys: [], outcome: declined, never: []}
      """;

  private final FakeServices services = new FakeServices();

  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    services.runs = folder.resolve("runs");
  }

  @Test
  void receipt_showsWhatIsKeptAndWhatChanged() throws Exception {
    services.receipt = Optional.of(receipt());
    GoldenFiles.assertSame("receipt", Invocation.of(services, "receipt", "R7K2-9QF4").out());
    GoldenFiles.assertSame(
        "receipt-json", Invocation.of(services, "receipt", "R7K2-9QF4", "--json").out());
  }

  @Test
  void receipt_fails_whenThereIsNone() {
    assertEquals(
        new Invocation(
            ExitStatus.FAILURE,
            "",
            "docket: There is no receipt 'XXXX': copy it from the last line of an answer.\n"),
        Invocation.of(services, "receipt", "XXXX"));
  }

  @Test
  void kbCheck_namesEveryFaultOnALine() throws Exception {
    Files.createDirectories(folder.resolve("sources"));
    Files.writeString(folder.resolve("sources/x.md"), "no front matter\n");
    Files.writeString(folder.resolve("odd.txt"), "");
    Invocation check = Invocation.of(services, "kb", "check", folder.toString());
    assertEquals(ExitStatus.FAILURE, check.status());
    assertEquals(2, check.out().lines().count(), check.out());
    assertTrue(
        check.out().startsWith("odd.txt: warning: not a file of the knowledge"), check.out());
  }

  @Test
  void kbCheck_countsWhatIsThere_whenThereIsNoFault() throws Exception {
    Files.createDirectories(folder.resolve("sources"));
    services.folder = folder;
    assertEquals(
        new Invocation(
            ExitStatus.DONE, "0 sources, 0 conflicts, 0 unknowns, 0 events: no fault.\n", ""),
        Invocation.of(services, "kb", "check"));
  }

  @Test
  void kbSync_namesChangesAndFaults() {
    services.folder = folder;
    assertEquals(
        new Invocation(ExitStatus.DONE, "added bis-page\nDone: revision 3.\n", ""),
        Invocation.of(services, "kb", "sync"));
    services.synced = new Services.Synced(3, List.of(), List.of(FakeServices.problem()));
    assertEquals(
        new Invocation(
            ExitStatus.FAILURE,
            "sources/x.md:3: unknown key 'tilte' (config.unknown_key)\nNothing changed: revision 3.\n",
            ""),
        Invocation.of(services, "kb", "sync"));
  }

  @Test
  void kbExport_refusesAFolderThatHoldsSomething() throws Exception {
    Path full = Files.createDirectories(folder.resolve("full"));
    assertEquals(
        ExitStatus.DONE, Invocation.of(services, "kb", "export", full.toString()).status());
    Files.writeString(full.resolve("mine.txt"), "");
    Invocation refused = Invocation.of(services, "kb", "export", full.toString());
    assertEquals(ExitStatus.WRONG_USE, refused.status());
    assertTrue(refused.err().endsWith("is there and not an empty folder: name a new one.\n"));
  }

  @Test
  void doctor_givesARemedyForEachFault() throws Exception {
    services.checks.add(
        FakeServices.check("knowledge", new Check.Result.Passed("113 sources, no fault")));
    services.checks.add(FakeServices.check("model", new Check.Result.Skipped("none is set")));
    assertEquals(ExitStatus.DONE, Invocation.of(services, "doctor").status());
    services.checks.add(
        FakeServices.check(
            "disk",
            new Check.Result.Failed(
                "Only 12 MB are free in the data folder.",
                "Free at least 200 MB, or set DOCKET_DATA to a folder on another disk.")));
    Invocation doctor = Invocation.of(services, "doctor");
    assertEquals(ExitStatus.FAILURE, doctor.status());
    GoldenFiles.assertSame("doctor", doctor.out());
  }

  @Test
  void eval_scoresAFile() throws Exception {
    Invocation eval = Invocation.of(services, "eval", "--detail", questions());
    assertEquals(ExitStatus.DONE, eval.status());
    assertEquals("", eval.err());
    GoldenFiles.assertSame("eval", eval.out());
  }

  @Test
  void eval_failsBelowAFloorAndAboveACeiling() throws Exception {
    Invocation eval =
        Invocation.of(
            services,
            "eval",
            "--json",
            "--min=outcome=100,nl.key_recall=50",
            "--max=wrongly_declined=0",
            questions());
    assertEquals(ExitStatus.FAILURE, eval.status());
    assertEquals("docket: nl.key_recall is 0.0, below the floor of 50.0.\n", eval.err());
    assertEquals(
        100.0, new ObjectMapper().readTree(eval.out()).get("outcome_accuracy").doubleValue());
  }

  @Test
  void eval_namesFileAndLine_whenTheQuestionSetIsBroken() throws Exception {
    Path file = folder.resolve("q.yaml");
    Files.writeString(file, QUESTIONS.replace("id: q2", "id: q1"));
    Invocation eval = Invocation.of(services, "eval", file.toString());
    assertEquals(ExitStatus.WRONG_USE, eval.status());
    assertEquals(
        "docket: " + file + ":3: id 'q1' stands twice: rename one (config.double_id)\n",
        eval.err());
  }

  @Test
  void eval_comparesRunsThatItSaved() throws Exception {
    String file = questions();
    Invocation.of(services, "eval", "--save", "first", file);
    Path second = folder.resolve("second.jsonl");
    Invocation.of(services, "eval", "--save", second.toString(), file);
    assertTrue(Files.exists(services.runs.resolve("first.jsonl")));
    Invocation compared = Invocation.of(services, "eval", "--compare", "first", second.toString());
    assertEquals(ExitStatus.DONE, compared.status());
    assertTrue(compared.out().endsWith("better: none\nworse: none\n"), compared.out());
  }

  @Test
  void evalRetrieval_handsItsOptionsOver() {
    Invocation text =
        Invocation.of(
            services,
            "eval retrieval --corpus c --queries q --gold local --run r --baseline".split(" "));
    assertEquals(
        "Retrieval[corpus=c, queries=q, gold=local, run=Optional[r], baseline=true]\n", text.out());
    assertEquals("indexing\n", text.err());
    Invocation json =
        Invocation.of(services, "eval retrieval --corpus c --queries q --json".split(" "));
    assertEquals("{\"n\":1}\n", json.out());
  }

  @Test
  void evalCitations_writesFiguresOrVerdicts() {
    assertEquals("kinds\n", Invocation.of(services, "eval", "citations").out());
    assertEquals("{\"kinds\":{}}\n", Invocation.of(services, "eval", "citations", "--json").out());
    assertEquals(
        "{\"id\":\"p1\"}\n", Invocation.of(services, "eval", "citations", "--pairs", "p").out());
  }

  @Test
  void chat_remembersQuestionsUntilItIsToldToForget() {
    Invocation chat =
        Invocation.withInput(
            services, "May I?\n\nAnd he?\n/new\nAnd she?\n/quit\nnever\n", "chat", "--lang", "nl");
    assertEquals(ExitStatus.DONE, chat.status());
    assertEquals(List.of(), services.asked.get(0).context());
    assertEquals(List.of("May I?"), services.asked.get(1).context());
    assertEquals(List.of(), services.asked.get(2).context());
    assertEquals(3, services.asked.size());
  }

  @Test
  void chat_showsQuotesAndReasonsOfTheLastAnswer() {
    String none = Invocation.withInput(services, "/quotes\n", "chat").out();
    assertTrue(none.endsWith("There is no answer yet.\n"), none);
    String chat = Invocation.withInput(services, "May I?\n/quotes\n/explain\n/x\n", "chat").out();
    assertTrue(chat.contains("[1] bis-press-release-2024-06-20#4: Use is not prohibited.\n"), chat);
    assertTrue(chat.contains("Evidence gate\n"), chat);
    assertTrue(chat.endsWith("There is no /x here. /help shows what is.\n"), chat);
    assertFalse(chat.contains("\u001B"), chat);
  }

  private String questions() throws Exception {
    Path file = folder.resolve("questions.yaml");
    Files.writeString(file, QUESTIONS);
    return file.toString();
  }

  private static Receipt receipt() throws Exception {
    SourceId source = new SourceId("bis-press-release-2024-06-20");
    String body =
        """
        {"text":"Use is not prohibited. [1]","citations":[],"conflicts":[],"missing":[],
         "evidence":[{"id":"bis-press-release-2024-06-20#4","score":0.912,
           "reasons":[{"what":"words of the passage","weight":0.7},{"what":"official","weight":0.212}]}],
         "sentences":[{"text":"Use is not prohibited.","passages":["bis-press-release-2024-06-20#4"],
           "verdict":"supported","why":null},
           {"text":"Use is fine.","passages":[],"verdict":"unsupported","why":"added: fine"}]}
        """;
    return new Receipt(
        new ReceiptRow(
            "R7K2-9QF4",
            Instant.parse("2026-01-02T03:04:05Z"),
            "",
            Optional.empty(),
            Optional.of("May I use it, [mention]?"),
            "en",
            12,
            "answered",
            Optional.empty(),
            "extractive",
            Optional.empty(),
            List.of(source),
            body),
        new ObjectMapper().readTree(body),
        List.of(
            new Receipt.Cited(
                new PassageId(source, 4), "Use is not prohibited.", Receipt.Since.CHANGED),
            new Receipt.Cited(new PassageId(source, 5), "Updates stop.", Receipt.Since.GONE)));
  }
}
