package docket.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/**
 * What the citation check caught and what it wrongly dropped.
 *
 * @param caught by kind of alteration, sentence and passage in one language
 * @param caughtAcross the same between English and Dutch
 * @param sameLanguage unaltered sentences in the language of their passage
 * @param acrossLanguages unaltered sentences between English and Dutch, the passage alone
 * @param translated the same, with the passage's translation given to the check
 */
public record CitationReport(
    Map<CitationKind, Count> caught,
    Map<CitationKind, Count> caughtAcross,
    Count sameLanguage,
    Count acrossLanguages,
    Count translated) {

  /**
   * How often something happened.
   *
   * @param n sentences
   * @param hits those that the check found unsupported
   */
  public record Count(int n, int hits) {
    /** Both added up. */
    Count plus(Count other) {
      return new Count(n + other.n, hits + other.hits);
    }

    private String percent() {
      return n == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * hits / n);
    }
  }

  /** Copies the maps. */
  public CitationReport {
    caught = Map.copyOf(caught);
    caughtAcross = Map.copyOf(caughtAcross);
  }

  /** Counts by kind and of unaltered sentences. */
  public String toJson() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode kinds = root.putObject("kinds");
    for (CitationKind kind : CitationKind.values()) {
      Count count = both(kind);
      kinds.putObject(kind.code()).put("n", count.n()).put("caught", count.hits());
    }
    ObjectNode unaltered = root.putObject("unaltered");
    put(unaltered.putObject("same-language"), sameLanguage);
    put(unaltered.putObject("across-languages"), acrossLanguages);
    return root.toString();
  }

  /** A table for people, with shares. */
  public String toTable() {
    StringBuilder out = new StringBuilder();
    out.append(row("altered", "caught", "n", "one language", "across"));
    for (CitationKind kind : CitationKind.values()) {
      Count same = of(caught, kind);
      Count across = of(caughtAcross, kind);
      Count all = same.plus(across);
      out.append(
          row(
              kind.code(),
              all.percent(),
              Integer.toString(all.n()),
              same.percent(),
              across.percent()));
    }
    out.append('\n').append(row("unaltered", "dropped", "n", "", ""));
    out.append(unaltered("one language", sameLanguage));
    out.append(unaltered("English and Dutch", acrossLanguages));
    out.append(unaltered("with translation", translated));
    return out.toString();
  }

  private static String unaltered(String name, Count count) {
    return row(name, count.percent(), Integer.toString(count.n()), "", "");
  }

  private static String row(String name, String share, String n, String same, String across) {
    return String.format(Locale.ROOT, "%-18s %9s %7s %13s %9s", name, share, n, same, across)
            .stripTrailing()
        + "\n";
  }

  private Count both(CitationKind kind) {
    return of(caught, kind).plus(of(caughtAcross, kind));
  }

  private static Count of(Map<CitationKind, Count> counts, CitationKind kind) {
    return counts.getOrDefault(kind, new Count(0, 0));
  }

  private static void put(ObjectNode node, Count count) {
    node.put("n", count.n()).put("dropped", count.hits());
  }
}
