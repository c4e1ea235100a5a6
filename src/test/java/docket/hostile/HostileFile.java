package docket.hostile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A file of cases.
 *
 * @param control the question that is answered before, during and after every case
 * @param sources the sources that the cases were written for
 * @param secrets values that must never go out, by name
 * @param cases the cases in the order of the file
 */
record HostileFile(
    String control, List<Source> sources, Map<String, String> secrets, List<HostileCase> cases) {
  /** The name of the control question in {@code same_as}. */
  static final String CONTROL = "Q0";

  /** The copy that is run where no other file is named. */
  static final Path BUNDLED = Path.of("src/test/resources/docket/hostile/inputs.yaml");

  private static final int LARGEST = 50_000_000;
  private static final int MOST_ALIASES = 10_000;

  /** A source of the file. */
  record Source(String id, String tier, String language, String url, String text) {
    static Source of(Object entry) {
      Map<?, ?> form = Form.map(entry, "sources");
      return new Source(
          Form.text(form, "id"),
          Form.text(form, "tier"),
          Form.text(form, "language"),
          Form.text(form, "url"),
          Form.text(form, "text"));
    }
  }

  /**
   * Reads the file that was asked for.
   *
   * @param named its name, relative to the project's folder; blank for the bundled one
   * @throws MalformedException if there is none or it is not of its form
   */
  static HostileFile read(String named) {
    Path file = named.isBlank() ? BUNDLED : Path.of(named);
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new MalformedException("-Dhostile: there is no file " + file.toAbsolutePath());
    } catch (CharacterCodingException e) {
      throw new MalformedException(file + " is not UTF-8");
    } catch (IOException e) {
      throw new MalformedException(file + " cannot be read: " + e.getMessage());
    } catch (MalformedException e) {
      throw new MalformedException(file + ": " + e.getMessage());
    }
  }

  /** Reads a text of this form. All scalars stay the texts that they are. */
  static HostileFile parse(String text) {
    if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
      throw new MalformedException("nothing in it");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(LARGEST)
            .build();
    Object loaded;
    try {
      loaded = new Load(settings).loadFromString(text);
    } catch (YamlEngineException e) {
      throw new MalformedException("not YAML: " + String.valueOf(e.getMessage()).strip());
    }
    Map<?, ?> root = Form.map(loaded, "file");
    if (Form.number(root, "format") != 1) {
      throw new MalformedException("'format' must be 1");
    }
    Map<?, ?> fixture = Form.map(root.get("fixture"), "fixture");
    List<HostileCase> cases = cases(root);
    return new HostileFile(
        Form.text(fixture, CONTROL),
        Form.list(fixture.get("sources"), "sources").stream().map(Source::of).toList(),
        secrets(fixture),
        cases);
  }

  private static List<HostileCase> cases(Map<?, ?> root) {
    List<HostileCase> cases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Object entry : Form.list(root.get("cases"), "cases")) {
      HostileCase read = HostileCase.of(entry);
      if (!ids.add(read.id())) {
        throw new MalformedException("case %s stands twice".formatted(read.id()));
      }
      cases.add(read);
    }
    if (cases.isEmpty()) {
      throw new MalformedException("no case in it");
    }
    if (root.containsKey("count") && Form.number(root, "count") != cases.size()) {
      throw new MalformedException(
          "'count' is %s, and there are %d cases".formatted(root.get("count"), cases.size()));
    }
    return List.copyOf(cases);
  }

  private static Map<String, String> secrets(Map<?, ?> fixture) {
    Map<String, String> secrets = new HashMap<>();
    if (fixture.containsKey("secrets")) {
      Map<?, ?> form = Form.map(fixture.get("secrets"), "secrets");
      form.keySet().forEach(key -> secrets.put("" + key, Form.text(form, "" + key)));
    }
    return secrets;
  }
}
