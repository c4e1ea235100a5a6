package docket.hostile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Compares what came of a case with what the file wants. */
final class Judge {
  private final Collection<String> secrets;

  /**
   * @param secrets what must never go out
   */
  Judge(Collection<String> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /** The outcome of a case that was run. */
  Outcome.Run judge(HostileCase given, Seen seen) {
    List<String> faults = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    HostileCase.Expected expected = given.expected();
    if (!seen.verdicts().contains(expected.verdict())) {
      faults.add("not " + expected.verdict().word());
    }
    expected.reason().ifPresent(reason -> faults.addAll(reasonFaults(reason, seen, expected)));
    faults.addAll(wordFaults(expected, seen));
    limits(expected, seen, faults);
    for (String check : expected.checks()) {
      Optional<List<String>> result = check(check, seen);
      result.ifPresentOrElse(
          found -> found.forEach(fault -> faults.add(check + ": " + fault)),
          () -> unchecked.add(check));
    }
    return new Outcome.Run(seen.happened(), faults, unchecked);
  }

  private static List<String> reasonFaults(
      String reason, Seen seen, HostileCase.Expected expected) {
    boolean due = expected.verdict() == Verdict.BLOCK;
    boolean given = seen.codes().stream().anyMatch(code -> kind(code).equals(kind(reason)));
    return due && !given
        ? List.of("refused with %s, not a kind of %s".formatted(seen.codes(), reason))
        : List.of();
  }

  /** Codes of one kind of step count alike, as the file's rule on reasons says. */
  static String kind(String code) {
    String step = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
    return switch (step) {
      case "host", "url" -> "address";
      case "upload" -> "extract";
      default -> step;
    };
  }

  /** The words that should not have gone out, and did; whatever their case. */
  static List<String> wordsOut(List<String> absent, String outgoing) {
    String lower = outgoing.toLowerCase(Locale.ROOT);
    return absent.stream()
        .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
        .map("'%s' went out"::formatted)
        .toList();
  }

  private static List<String> wordFaults(HostileCase.Expected expected, Seen seen) {
    List<String> faults = new ArrayList<>(wordsOut(expected.absent(), seen.outgoing()));
    String outgoing = seen.outgoing().toLowerCase(Locale.ROOT);
    for (String word : expected.present()) {
      if (!outgoing.contains(word.toLowerCase(Locale.ROOT))) {
        faults.add("'%s' did not go out".formatted(word));
      }
    }
    return faults;
  }

  private static void limits(HostileCase.Expected expected, Seen seen, List<String> faults) {
    expected
        .maxMillis()
        .ifPresent(
            most ->
                seen.millis()
                    .filter(took -> took > most)
                    .ifPresent(took -> faults.add("took %d ms of %d".formatted(took, most))));
    expected
        .maxModelCalls()
        .filter(most -> modelAnswers(seen) > most)
        .ifPresent(most -> faults.add("more than %d questions to a model".formatted(most)));
  }

  /** As long as there is no language model, an answer of one is the only sign of a call. */
  private static long modelAnswers(Seen seen) {
    return seen.replies().stream().filter(reply -> reply.composer().equals("model")).count();
  }

  /** The faults that a check finds; empty where it cannot be made yet. */
  private Optional<List<String>> check(String name, Seen seen) {
    String fault = seen.state().get(name);
    if (fault != null) {
      return Optional.of(fault.isEmpty() ? List.of() : List.of(fault));
    }
    return switch (name) {
      case "inert_mentions" -> Optional.of(TextChecks.mentions(seen.outgoing()));
      case "only_source_links" ->
          Optional.of(
              TextChecks.foreignLinks(
                  seen.outgoing(),
                  seen.replies().stream()
                      .flatMap(reply -> reply.addresses().stream())
                      .collect(java.util.stream.Collectors.toSet())));
      case "cites_valid" -> replies(seen, Reply::citationFaults);
      case "supported" -> replies(seen, Reply::unsupported);
      case "len_ok" -> replies(seen, reply -> TextChecks.tooLong(reply.text()));
      case "clean_text" -> Optional.of(TextChecks.unclean(seen.outgoing()));
      case "no_canary" -> Optional.of(TextChecks.leaks(seen.outgoing(), secrets));
      case "logs_clean" -> Optional.of(logFaults(seen));
      case "no_model_call" ->
          Optional.of(modelAnswers(seen) == 0 ? List.of() : List.of("a model answered"));
      default -> Optional.empty();
    };
  }

  private List<String> logFaults(Seen seen) {
    List<String> faults = new ArrayList<>(TextChecks.logFaults(seen.log(), seen.payload()));
    faults.addAll(TextChecks.secrets(seen.log(), secrets));
    return faults;
  }

  private static Optional<List<String>> replies(Seen seen, Function<Reply, List<String>> check) {
    return Optional.of(
        seen.replies().stream().flatMap(reply -> check.apply(reply).stream()).toList());
  }
}
