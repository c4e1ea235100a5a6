package docket.answer.check;

import java.util.List;

/** What the citation check says of one sentence. */
public sealed interface Verdict {

  /** The cited passages carry the sentence. */
  record Supported() implements Verdict {}

  /**
   * They do not, so the sentence is dropped.
   *
   * @param reasons what is not carried, such as {@code number: 38,000}; never empty
   */
  record Unsupported(List<String> reasons) implements Verdict {
    /**
     * @throws IllegalArgumentException if there is no reason
     */
    public Unsupported {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("unsupported: needs a reason");
      }
    }
  }

  /**
   * It could not be decided; never counts as a pass.
   *
   * @param reason why not
   */
  record NotEvaluated(String reason) implements Verdict {}

  /** Whether the sentence may be shown. */
  default boolean passes() {
    return this instanceof Supported;
  }

  /** The word in receipts and JSON: supported, unsupported or not-evaluated. */
  default String code() {
    return switch (this) {
      case Supported _ -> "supported";
      case Unsupported _ -> "unsupported";
      case NotEvaluated _ -> "not-evaluated";
    };
  }
}
