package planted.source;

import planted.text.Sentence;

/** Uses a room above its own. */
record Climber(Sentence sentence) {}
