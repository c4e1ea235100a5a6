package docket.knowledge.form;

import java.util.ArrayList;
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
 * keys. Texts stay texts: no value is turned into a date or into something of a class.
 */
public final class PlainYaml {
  private static final int MAX_DEPTH = 30;
  private static final int MAX_CODE_POINTS = 4_000_000;
  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

  private final int firstLine;
  private final Faults faults = new Faults();

  private PlainYaml(int firstLine) {
    this.firstLine = firstLine;
  }

  /**
   * Reads one document; empty when there is nothing in it.
   *
   * @param firstLine number of the line on which the text begins in its file, from 1
   * @throws FormatException with all faults of the text
   */
  public static Optional<YamlNode> read(String text, int firstLine) throws FormatException {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    PlainYaml yaml = new PlainYaml(firstLine);
    try {
      yaml.guard(new Parse(settings).parseString(text));
      Optional<Node> root = new Compose(settings).composeString(text);
      Optional<YamlNode> value = root.map(yaml::value);
      yaml.faults.check();
      return value;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> firstLine + mark.getLine()).orElse(0);
      throw new FormatException(line, "config.syntax", syntax(String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      throw new FormatException(0, "config.syntax", syntax(String.valueOf(e.getMessage())));
    }
  }

  private static String syntax(String problem) {
    return "not YAML: %s; write 'key: value' and put a value with special signs in single quotes"
        .formatted(problem.replaceAll("\\s+", " "));
  }

  /**
   * The parser's event stream needs no stack, so that too deep a nesting is refused before anything
   * recurses.
   */
  private void guard(Iterable<Event> events) throws FormatException {
    int depth = 0;
    for (Event event : events) {
      int line = firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
      if (event instanceof AliasEvent
          || event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
        throw new FormatException(
            line, "config.alias", "anchors and aliases are not allowed: write the value out");
      }
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        throw new FormatException(
            line,
            "config.too_deep",
            "nested deeper than %d levels: nothing here needs more than 4".formatted(MAX_DEPTH));
      }
    }
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
  }

  private YamlNode value(Node node) {
    if (!PLAIN.contains(node.getTag())) {
      faults.add(
          new FormatException(
              line(node),
              "config.tag",
              "tag '%s' is not allowed: remove it".formatted(node.getTag())));
    }
    return switch (node) {
      case MappingNode mapping -> mapping(mapping);
      case SequenceNode sequence ->
          new YamlNode.Sequence(line(node), sequence.getValue().stream().map(this::value).toList());
      case ScalarNode scalar ->
          new YamlNode.Scalar(line(node), scalar.getValue(), scalar.isPlain(), false);
      default -> throw new IllegalStateException("a node of kind " + node.getNodeType());
    };
  }

  private YamlNode mapping(MappingNode mapping) {
    List<YamlFields.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = line(tuple.getKeyNode());
      YamlNode value = value(tuple.getValueNode());
      if (!(value(tuple.getKeyNode()) instanceof YamlNode.Scalar key)) {
        faults.add(new FormatException(line, "config.syntax", "a key must be a plain word"));
      } else if (seen.add(key.value())) {
        entries.add(new YamlFields.Entry(key.value(), line, value));
      } else {
        faults.add(
            new FormatException(
                line,
                "config.double_key",
                "key '%s' stands twice: keep one".formatted(key.value())));
      }
    }
    return new YamlNode.Mapping(line(mapping), entries);
  }
}
