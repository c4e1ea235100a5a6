package docket.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML as plain data: no aliases, no tags that could name a class, no deep nesting, no double
 * keys.
 */
final class PlainYaml {
  private static final int MAX_DEPTH = 30;
  private static final int MAX_CODE_POINTS = 2_000_000;
  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

  private PlainYaml() {}

  /**
   * Reads one document; empty when there is nothing in it.
   *
   * @param firstLine number of the line on which the text begins in its file, from 1
   */
  static Optional<YamlNode> read(String text, int firstLine) throws FormatException {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    try {
      guard(new Parse(settings).parseString(text), firstLine);
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        return Optional.empty();
      }
      check(root.get(), firstLine);
      return Optional.of(new YamlNode(root.get(), firstLine));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> firstLine + mark.getLine()).orElse(0);
      throw new FormatException(line, "yaml.syntax", "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new FormatException(0, "yaml.syntax", "not YAML: " + e.getMessage());
    }
  }

  /**
   * The parser's event stream needs no stack, so that too deep a nesting is refused before anything
   * recurses.
   */
  private static void guard(Iterable<Event> events, int firstLine) throws FormatException {
    int depth = 0;
    for (Event event : events) {
      int line = firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
      if (event instanceof AliasEvent
          || event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
        throw new FormatException(
            line, "yaml.alias", "anchors and aliases are not allowed: write the value out");
      }
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        throw new FormatException(
            line, "yaml.too_deep", "nested deeper than %d levels".formatted(MAX_DEPTH));
      }
    }
  }

  private static void check(Node node, int firstLine) throws FormatException {
    int line = firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    if (!PLAIN.contains(node.getTag())) {
      throw new FormatException(
          line, "yaml.tag", "tag '%s' is not allowed: remove it".formatted(node.getTag()));
    }
    switch (node) {
      case MappingNode mapping -> checkMapping(mapping.getValue(), firstLine);
      case SequenceNode sequence -> {
        for (Node child : sequence.getValue()) {
          check(child, firstLine);
        }
      }
      default -> {}
    }
  }

  private static void checkMapping(List<NodeTuple> entries, int firstLine) throws FormatException {
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : entries) {
      int line = firstLine + entry.getKeyNode().getStartMark().map(Mark::getLine).orElse(0);
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new FormatException(line, "yaml.key", "a key must be a plain word");
      }
      if (!seen.add(key.getValue())) {
        throw new FormatException(
            line, "yaml.double_key", "key '%s' stands twice: keep one".formatted(key.getValue()));
      }
      check(entry.getValueNode(), firstLine);
    }
  }
}
