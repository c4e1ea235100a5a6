package docket.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML file that knows its line.
 *
 * @param node the value as parsed
 * @param firstLine number of the line on which the parsed text begins in its file, from 1
 */
record YamlNode(Node node, int firstLine) {

  /** The line of the value in its file, from 1. */
  int line() {
    return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
  }

  /** The text of a scalar. */
  String text(String name) throws FormatException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw new FormatException(
        line(), "yaml.type", "'%s' must be a text that is not empty".formatted(name));
  }

  /** Whether the value is an unquoted null. */
  boolean isNull() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty() || scalar.getValue().equals("null"));
  }

  /** The values of a list. */
  List<YamlNode> items(String name) throws FormatException {
    if (!(node instanceof SequenceNode sequence)) {
      throw new FormatException(line(), "yaml.type", "'%s' must be a list".formatted(name));
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(item, firstLine));
    }
    return items;
  }

  /** The entries of a mapping, read strictly against its known keys. */
  YamlFields fields(String name, List<String> known) throws FormatException {
    if (!(node instanceof MappingNode mapping)) {
      throw new FormatException(
          line(), "yaml.type", "'%s' must be a list of key: value lines".formatted(name));
    }
    List<YamlFields.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(tuple.getKeyNode(), firstLine);
      String word = key.text("key");
      if (!known.contains(word)) {
        throw new FormatException(
            key.line(),
            "yaml.unknown_key",
            "unknown key '%s'; allowed are %s".formatted(word, String.join(", ", known)));
      }
      entries.add(new YamlFields.Entry(word, new YamlNode(tuple.getValueNode(), firstLine)));
    }
    return new YamlFields(line(), entries);
  }
}
