package docket.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.OpenDocket;
import docket.OpenDocket.Printed;
import docket.source.Knowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions, put to the command line: in a batch and one by one over the shipped knowledge, and a
 * third time over the sources of the file of cases, where no word of a payload can stand by right.
 */
final class QuestionSurface implements Surface {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The time in which the control question has to be answered. */
  private static final long DEADLINE_MILLIS = 3_000;

  /** A busy machine may be slow once. */
  private static final int TIMED = 3;

  private static final int WRONG_USE = 2;

  private final HostileFile file;
  private final World world;
  private final OpenDocket shipped;
  private final OpenDocket bare;
  private final Judge judge;
  private final Knowledge knowledge;
  private final Reply control;
  private final QuestionVerdicts verdicts;

  /**
   * @param shipped over the shipped knowledge
   * @param bare over the sources of the file alone
   */
  QuestionSurface(HostileFile file, World shipped, World bare) {
    this.file = file;
    this.world = shipped;
    this.shipped = shipped.open();
    this.bare = bare.open();
    this.judge = new Judge(secrets(file, shipped));
    this.knowledge = this.shipped.contents().knowledge();
    this.control = ask(HostileFile.CONTROL, file.control()).reply();
    this.verdicts = new QuestionVerdicts(control, words -> ask("words", words).reply());
    if (!control.answers()) {
      throw new MalformedException("the control question is not answered: " + control.kind());
    }
  }

  /** Values that nobody outside may see: those of the file, and where everything lies. */
  private static Set<String> secrets(HostileFile file, World world) {
    Set<String> secrets = new java.util.HashSet<>(file.secrets().values());
    secrets.add(world.home().toString());
    secrets.add(World.SHIPPED.toString());
    return secrets;
  }

  /** A question in a batch, and what came back. */
  private record Asked(Reply reply, Printed printed, long millis) {}

  private Asked ask(String id, String question) {
    byte[] line = line(id, question);
    long start = System.nanoTime();
    Printed printed = shipped.run(line, "ask", "--batch");
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Asked(
        Reply.parse(printed.out().lines().findFirst().orElse("{}"), knowledge), printed, millis);
  }

  private static byte[] line(String id, String question) {
    try {
      Map<String, String> asked = new LinkedHashMap<>();
      asked.put("id", id);
      asked.put("question", question);
      // Halves of surrogate pairs have no form in UTF-8.
      return (escaped(JSON.writeValueAsString(asked)) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String escaped(String json) {
    StringBuilder ascii = new StringBuilder();
    json.chars()
        .forEach(
            c ->
                ascii.append(
                    c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
    return ascii.toString();
  }

  @Override
  public Outcome run(HostileCase given) throws IOException {
    String question = given.text();
    Asked asked = ask(given.id(), question);
    Optional<Long> limit = given.expected().maxMillis();
    for (int i = 1; i < TIMED && limit.isPresent() && asked.millis() > limit.get(); i++) {
      asked = ask(given.id(), question);
    }
    Printed shown = shipped.run(new byte[0], "ask", "--", question);
    Seen seen = seen(given, asked, shown);
    HostileCase fair = given.withAbsent(foreign(given.expected().absent(), asked.reply()));
    Outcome.Run judged = judge.judge(fair, seen);
    List<String> faults = new ArrayList<>(judged.faults());
    Printed alone = bare.run(line(given.id(), question), "ask", "--batch");
    Judge.wordsOut(given.expected().absent(), alone.all())
        .forEach(fault -> faults.add(fault + ", over the sources of the file"));
    faults.addAll(heapFaults(given));
    List<String> unchecked = new ArrayList<>(judged.unchecked());
    if (given.category().equals("inject")) {
      unchecked.add("echoing model");
    }
    return new Outcome.Run(judged.happened(), faults, unchecked);
  }

  /** The words that the cited sources do not hold themselves. */
  private static List<String> foreign(List<String> absent, Reply reply) {
    String cited = reply.cited().toLowerCase(Locale.ROOT);
    return absent.stream().filter(word -> !cited.contains(word.toLowerCase(Locale.ROOT))).toList();
  }

  private Seen seen(HostileCase given, Asked asked, Printed shown) {
    Reply reply = asked.reply();
    Map<String, String> state = new HashMap<>();
    state.put("one_reply", oneReply(given, asked.printed(), shown));
    state.put("store_same", "");
    state.put("alive", alive());
    if (!shipped.contents().knowledge().equals(knowledge)) {
      state.put("store_same", "the knowledge has changed");
    }
    return new Seen(
        verdicts.of(given, reply),
        "%s in %d ms".formatted(reply.kind(), asked.millis()),
        String.join("\n", asked.printed().all(), reply.text(), shown.all()),
        asked.printed().log() + shown.log(),
        given.text(),
        List.of(reply),
        List.of(reply.reason()),
        Optional.of(asked.millis()),
        state);
  }

  private static String oneReply(HostileCase given, Printed batch, Printed shown) {
    List<String> lines = batch.out().lines().toList();
    if (lines.size() != 1
        || !lines.getFirst().startsWith("{\"id\":\"%s\",\"outcome\"".formatted(given.id()))) {
      return "the batch gave %d lines, not 1 reply".formatted(lines.size());
    }
    boolean said = !shown.out().isBlank() && (shown.status() == 0 || shown.status() == 3);
    boolean told = shown.status() == WRONG_USE && shown.err().lines().count() == 1;
    return said || told ? "" : "ask ended with %d and said nothing".formatted(shown.status());
  }

  private String alive() {
    Asked again = ask(HostileFile.CONTROL, file.control());
    if (!again.reply().kind().equals(control.kind())
        || !again.reply().lead().equals(control.lead())) {
      return "the control question gets another answer: " + again.reply().kind();
    }
    return again.millis() > DEADLINE_MILLIS
        ? "the control question took %d ms".formatted(again.millis())
        : "";
  }

  /** Whether the memory that a case allows is enough, in a process that has no more. */
  private List<String> heapFaults(HostileCase given) throws IOException {
    Optional<Long> most = given.expected().maxHeapMegabytes();
    if (most.isEmpty()) {
      return List.of();
    }
    try (Child child =
        Child.start(
            List.of(),
            List.of("-Xmx%dm".formatted(most.get())),
            world.environment(),
            world.home())) {
      Printed printed =
          child.run(
              new String(line(given.id(), given.text()), StandardCharsets.UTF_8), "ask", "--batch");
      return printed.out().contains("\"outcome\"") ? List.of() : List.of("needs more memory");
    } catch (IOException e) {
      return List.of("in %d MB: %s".formatted(most.get(), e.getMessage()));
    }
  }

  @Override
  public void close() {
    shipped.close();
    bare.close();
  }
}
