package docket.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.OpenDocket.Printed;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Docket in a process of its own; killed when it is closed. */
final class Child implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader replies;
  private final Writer orders;

  private Child(Process process) {
    this.process = process;
    this.replies = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /**
   * Starts one.
   *
   * @param before the command that starts the process, such as one that takes rights away; its last
   *     argument is followed by the command of the child
   * @param options more options of the JVM
   * @param environment the settings; nothing else of ours is passed on
   * @param home the launcher's folder
   */
  static Child start(
      List<String> before, List<String> options, Map<String, String> environment, Path home)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            HostileChild.class.getName(),
            home.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(key -> key.matches("(DOCKET|DISCORD)_.*"));
    builder.environment().putAll(environment);
    return new Child(builder.start());
  }

  private static String classPath() {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(whole.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Gives an order and does not wait for what comes of it. */
  void order(String... arguments) throws IOException {
    send(order("", List.of(arguments)));
  }

  /** Carries out a command line. */
  Printed run(String in, String... arguments) throws IOException {
    send(order(in, List.of(arguments)));
    return reply();
  }

  private static ObjectNode order(String in, List<String> arguments) {
    ObjectNode order = JSON.createObjectNode().put("in", in);
    arguments.forEach(order.putArray("run")::add);
    return order;
  }

  /** Fills the disk with a file, and says how many bytes it took. */
  long fill(Path file) throws IOException {
    send(JSON.createObjectNode().put("fill", file.toString()));
    return Long.parseLong(reply().out());
  }

  /** Makes room again. */
  void free(Path file) throws IOException {
    send(JSON.createObjectNode().put("free", file.toString()));
    reply();
  }

  private void send(ObjectNode order) throws IOException {
    orders.write(JSON.writeValueAsString(order) + "\n");
    orders.flush();
  }

  /**
   * What came of the order before.
   *
   * @throws IOException if the process has ended or says nothing
   */
  Printed reply() throws IOException {
    CompletableFuture<String> line =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return String.valueOf(replies.readLine());
              } catch (IOException e) {
                return "null";
              }
            });
    try {
      JsonNode reply = JSON.readTree(line.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      if (reply.isNull()) {
        throw new IOException("the process ended");
      }
      return new Printed(
          reply.path("status").asInt(),
          reply.path("out").asText(),
          reply.path("err").asText(),
          reply.path("log").asText());
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("the process is silent", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Its number, under which the system shows its disks. */
  long pid() {
    return process.pid();
  }

  /** Kills it after some time, unless it has ended by then. */
  void killAfter(long millis) throws IOException {
    try {
      if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Kills it, as {@code kill -9} does. */
  void kill() throws IOException {
    process.destroyForcibly();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the process does not die");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    kill();
  }
}
