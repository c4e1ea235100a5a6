package docket.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One bad input and what must come of it.
 *
 * @param id its name in the file
 * @param category what it is an example of
 * @param surface where it is put in
 * @param input the text or the generator of it; empty where a script does it all
 * @param filename the name of the file that carries it, with what kind of file it is
 * @param script what is done, in steps
 * @param expected what must come of it
 */
record HostileCase(
    String id,
    String category,
    String surface,
    Optional<Object> input,
    Optional<String> filename,
    List<Object> script,
    Expected expected) {

  private static final List<String> KEYS =
      List.of(
          "id",
          "category",
          "surface",
          "input",
          "gen",
          "filename",
          "script",
          "note",
          "obey",
          "actor",
          "tier",
          "options",
          "expect",
          "context",
          "lang",
          "language");

  /**
   * What must come of a case.
   *
   * @param verdict what happens to the input
   * @param reason the preferred code of a refusal; empty for any
   * @param checks the names of what must hold afterwards
   * @param absent what must not go out, whatever its case
   * @param present what must go out, whatever its case
   * @param sameAs the name of the question that is answered alike
   * @param maxMillis the longest time
   * @param maxHeapMegabytes the memory that must be enough
   * @param maxModelCalls the most questions to a language model
   */
  record Expected(
      Verdict verdict,
      Optional<String> reason,
      List<String> checks,
      List<String> absent,
      List<String> present,
      Optional<String> sameAs,
      Optional<Long> maxMillis,
      Optional<Long> maxHeapMegabytes,
      Optional<Long> maxModelCalls) {
    private static final List<String> KEYS =
        List.of(
            "verdict",
            "reason",
            "checks",
            "absent",
            "present",
            "same_as",
            "max_ms",
            "max_heap_mb",
            "max_model_calls");

    static Expected of(Map<?, ?> form) {
      Form.known(form, KEYS, "expect");
      return new Expected(
          Verdict.of(Form.text(form, "verdict")),
          Form.optional(form, "reason").filter(reason -> !reason.isBlank()),
          Form.texts(form, "checks"),
          Form.texts(form, "absent"),
          Form.texts(form, "present"),
          Form.optional(form, "same_as"),
          Form.optionalNumber(form, "max_ms"),
          Form.optionalNumber(form, "max_heap_mb"),
          Form.optionalNumber(form, "max_model_calls"));
    }
  }

  /** Reads a case; a fault names the case as far as it is known. */
  static HostileCase of(Object entry) {
    Map<?, ?> form = Form.map(entry, "cases");
    try {
      Form.known(form, KEYS, "case");
      Object input = form.containsKey("gen") ? form.get("gen") : form.get("input");
      HostileCase read =
          new HostileCase(
              Form.text(form, "id"),
              Form.text(form, "category"),
              Form.text(form, "surface"),
              Optional.ofNullable(input),
              Form.optional(form, "filename"),
              form.containsKey("script")
                  ? List.copyOf(Form.list(form.get("script"), "script"))
                  : List.of(),
              Expected.of(Form.map(form.get("expect"), "expect")));
      read.requireReadable();
      return read;
    } catch (MalformedException e) {
      throw new MalformedException("case %s: %s".formatted(form.get("id"), e.getMessage()));
    }
  }

  private void requireReadable() {
    if (input.isEmpty() && script.isEmpty() && filename.isEmpty()) {
      throw new MalformedException("neither input nor gen, filename or script");
    }
    input.filter(form -> !Payload.isFile(form)).ifPresent(Payload::text);
  }

  /** The text of the input, empty where there is none. */
  String text() {
    return input.map(Payload::text).orElse("");
  }

  /** The same case with other words that must not go out. */
  HostileCase withAbsent(List<String> absent) {
    return new HostileCase(
        id,
        category,
        surface,
        input,
        filename,
        script,
        new Expected(
            expected.verdict(),
            expected.reason(),
            expected.checks(),
            absent,
            expected.present(),
            expected.sameAs(),
            expected.maxMillis(),
            expected.maxHeapMegabytes(),
            expected.maxModelCalls()));
  }

  /** Whether a check is asked for. */
  boolean wants(String check) {
    return expected.checks().contains(check);
  }

  /** The name under which a test shows it. */
  @Override
  public String toString() {
    return id;
  }
}
