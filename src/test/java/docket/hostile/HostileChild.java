package docket.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.OpenDocket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A Docket in a process of its own, that carries out what it reads from standard input: one JSON
 * object a line, {@code {"run":[arguments],"in":text}}, {@code {"fill":file}} or {@code
 * {"free":file}}. Each gets a JSON line back.
 */
final class HostileChild {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BLOCK = 65_536;

  private HostileChild() {}

  public static void main(String[] args) throws IOException {
    PrintStream replies = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (OpenDocket docket =
        OpenDocket.open(System.getenv(), Path.of(args[0]), InstantSource.system())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        replies.println(JSON.writeValueAsString(reply(docket, JSON.readTree(line))));
        replies.flush();
      }
    }
  }

  private static ObjectNode reply(OpenDocket docket, JsonNode order) {
    ObjectNode reply = JSON.createObjectNode();
    if (order.has("fill")) {
      return reply.put("status", 0).put("out", "" + fill(Path.of(order.path("fill").asText())));
    }
    if (order.has("free")) {
      return reply.put("status", free(Path.of(order.path("free").asText())) ? 0 : 1);
    }
    List<String> arguments = new ArrayList<>();
    order.path("run").forEach(argument -> arguments.add(argument.asText()));
    OpenDocket.Printed printed =
        docket.run(
            order.path("in").asText("").getBytes(StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
    return reply
        .put("status", printed.status())
        .put("out", printed.out())
        .put("err", printed.err())
        .put("log", printed.log());
  }

  /** Writes until the disk takes no more, and says how much that was, in bytes. */
  private static long fill(Path file) {
    long written = 0;
    int block = BLOCK;
    try (OutputStream out = Files.newOutputStream(file)) {
      while (block > 0) {
        try {
          out.write(new byte[block]);
          written += block;
        } catch (IOException full) {
          block /= 16;
        }
      }
    } catch (IOException full) {
      return written;
    }
    return written;
  }

  private static boolean free(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      return false;
    }
  }
}
