package planted.source;

/** Uses nothing: no fault. */
public record Plain(String text) {}
