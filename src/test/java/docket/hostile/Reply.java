package docket.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.source.Knowledge;
import docket.source.Passage;
import docket.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer as JSON, in the form of the command line's contract.
 *
 * @param json the answer
 * @param knowledge what could be cited
 */
record Reply(JsonNode json, Knowledge knowledge) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MARKER = Pattern.compile("\\[([0-9]{1,4})]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  static Reply parse(String line, Knowledge knowledge) {
    try {
      return new Reply(JSON.readTree(line), knowledge);
    } catch (JsonProcessingException e) {
      throw new AssertionError("an answer that is not JSON: " + line, e);
    }
  }

  String text() {
    return json.path("text").asText();
  }

  String outcome() {
    return json.path("outcome").asText();
  }

  String reason() {
    return json.path("reason").asText("");
  }

  String composer() {
    return json.path("composer").asText();
  }

  /** Whether it claims something. */
  boolean answers() {
    return outcome().equals("answered") || outcome().equals("partly");
  }

  /** Outcome and reason, in a few words. */
  String kind() {
    return json.has("error")
        ? "error: " + json.path("error").asText()
        : outcome() + (reason().isEmpty() || reason().equals("null") ? "" : ", " + reason());
  }

  /** The passage that is cited first; empty where none is. */
  String lead() {
    return json.path("citations").path(0).path("passage").asText("");
  }

  private Optional<Source> source(String id) {
    return knowledge.sources().stream()
        .filter(source -> source.id().value().equals(id))
        .findFirst();
  }

  private Optional<Passage> passage(String id) {
    return knowledge.sources().stream()
        .flatMap(source -> source.passages().stream())
        .filter(passage -> passage.id().toString().equals(id))
        .findFirst();
  }

  private static Stream<String> bodies(Passage passage) {
    return Stream.concat(
        Stream.of(passage.text().body()),
        passage.translations().values().stream().map(translation -> translation.body()));
  }

  /** What is wrong with its citations. */
  List<String> citationFaults() {
    List<String> faults = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (JsonNode citation : json.path("citations")) {
      numbers.add(citation.path("number").asText());
      faults.addAll(citationFaults(citation));
    }
    Matcher marker = MARKER.matcher(text());
    Set<String> used = new HashSet<>();
    while (marker.find()) {
      used.add(marker.group(1));
      if (!numbers.contains(marker.group(1))) {
        faults.add("marker %s points nowhere".formatted(marker.group()));
      }
    }
    if (!used.containsAll(numbers)) {
      faults.add("a citation that no marker points to");
    }
    for (JsonNode claim : json.path("claims")) {
      if (claim.path("citations").isEmpty()) {
        faults.add("a claim without citation: " + claim.path("text").asText());
      }
    }
    if (answers() && numbers.isEmpty()) {
      faults.add("an answer without citation");
    }
    return faults;
  }

  private List<String> citationFaults(JsonNode citation) {
    String id = citation.path("passage").asText();
    Optional<Passage> passage = passage(id);
    Optional<Source> source = source(citation.path("source").asText());
    if (passage.isEmpty() || source.isEmpty()) {
      return List.of("no such passage: " + id);
    }
    List<String> faults = new ArrayList<>();
    if (bodies(passage.get()).noneMatch(body -> holds(body, citation.path("quote").asText()))) {
      faults.add("the quote of %s is not its text".formatted(id));
    }
    if (!source.get().url().map(Object::toString).orElse("null").equals(url(citation))) {
      faults.add("the address of %s is not that of its source".formatted(id));
    }
    return faults;
  }

  private static boolean holds(String body, String quote) {
    return !quote.isBlank()
        && body.replaceAll("\\s+", " ").contains(quote.replaceAll("\\s+", " ").strip());
  }

  private static String url(JsonNode citation) {
    return citation.path("url").asText("null");
  }

  /** The claims with a number that none of their passages has. */
  List<String> unsupported() {
    List<String> faults = new ArrayList<>();
    for (JsonNode claim : json.path("claims")) {
      Set<String> known = new HashSet<>();
      for (JsonNode number : claim.path("citations")) {
        known.addAll(numbersOf(number.asInt()));
      }
      Matcher digits = DIGITS.matcher(MARKER.matcher(claim.path("text").asText()).replaceAll(""));
      while (digits.find()) {
        if (!known.contains(digits.group())) {
          faults.add("%s stands in none of the cited passages".formatted(digits.group()));
        }
      }
    }
    return faults;
  }

  private Set<String> numbersOf(int number) {
    Set<String> numbers = new HashSet<>();
    for (JsonNode citation : json.path("citations")) {
      if (citation.path("number").asInt() == number) {
        source(citation.path("source").asText()).stream()
            .flatMap(source -> source.passages().stream())
            .flatMap(Reply::bodies)
            .forEach(body -> DIGITS.matcher(body).results().forEach(m -> numbers.add(m.group())));
        DIGITS.matcher(citation.toString()).results().forEach(m -> numbers.add(m.group()));
      }
    }
    return numbers;
  }

  /** The addresses that may be shown with it. */
  Set<String> addresses() {
    Set<String> ids = new TreeSet<>();
    json.path("citations").forEach(citation -> ids.add(citation.path("source").asText()));
    json.path("nearest").forEach(id -> ids.add(id.asText()));
    json.path("conflicts").findValues("sources").forEach(l -> l.forEach(s -> ids.add(s.asText())));
    Set<String> addresses = new TreeSet<>();
    ids.forEach(id -> source(id).flatMap(Source::url).ifPresent(url -> addresses.add("" + url)));
    return addresses;
  }

  /** The words of the passages that it cites, which are the sources' and not the asker's. */
  String cited() {
    StringBuilder words = new StringBuilder();
    for (JsonNode citation : json.path("citations")) {
      source(citation.path("source").asText())
          .ifPresent(
              source -> {
                words.append(source.title()).append('\n').append(source.published()).append('\n');
                source.url().ifPresent(url -> words.append(url).append('\n'));
                source
                    .passages()
                    .forEach(p -> bodies(p).forEach(b -> words.append(b).append('\n')));
              });
    }
    return words.toString();
  }
}
