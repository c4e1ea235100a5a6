package planted.answer.check;

import java.util.Optional;
import planted.answer.Whole;

/** The other half. */
public record Part(Optional<Whole> whole) {}
