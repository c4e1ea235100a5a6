package planted.answer;

import planted.answer.check.Part;

/** One half of a cycle between a room and the room inside it. */
public record Whole(Part part) {}
