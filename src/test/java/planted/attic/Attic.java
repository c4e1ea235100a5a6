package planted.attic;

/** Lies in a room that the plan does not have. */
record Attic(String text) {}
