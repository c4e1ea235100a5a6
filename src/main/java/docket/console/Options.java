package docket.console;

import docket.source.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Makes the options of commands, and reads what was given for them. */
final class Options {
  static final String JSON = "--json";
  static final String LANG = "--lang";
  static final String AS_OF = "--as-of";
  static final String MODEL = "--model";

  private Options() {}

  /** A command with its help; {@code --help} is among its options. */
  static CommandSpec command(Command command, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return spec;
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String... description) {
    return OptionSpec.builder(name).description(description).build();
  }

  /** An option with a value of a type. */
  static <T> OptionSpec value(
      String name, String label, Class<T> type, ITypeConverter<T> reader, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .converters(reader)
        .description(description)
        .build();
  }

  /** An option whose value is any text. */
  static OptionSpec text(String name, String label, String... description) {
    return value(name, label, String.class, text -> text, description);
  }

  /** An option whose value is a file or folder. */
  static OptionSpec path(String name, String label, String... description) {
    return value(name, label, Path.class, Options::path, description);
  }

  /** An option whose value is one of some words. */
  static OptionSpec word(String name, List<String> words, String... description) {
    return value(
        name, String.join("|", words), String.class, text -> oneOf(text, words), description);
  }

  static OptionSpec json() {
    return flag(JSON, "Write JSON instead of text.");
  }

  static OptionSpec lang(String... description) {
    return value(LANG, codes("|"), Language.class, Options::language, description);
  }

  static OptionSpec asOf(String... description) {
    return value(AS_OF, "DATE", LocalDate.class, Options::day, description);
  }

  static OptionSpec model() {
    return value(
        MODEL,
        "MODEL",
        String.class,
        Options::model,
        "Language model that writes the answers, as provider/name, or none for the sources' own"
            + " sentences (default: DOCKET_MODEL).");
  }

  /** Operands of one kind; how many is up to the command. */
  static PositionalParamSpec operands(String label, String arity, String... description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** One operand. */
  static PositionalParamSpec operand(String label, boolean required, String... description) {
    return operand(label, required, String.class, text -> text, description);
  }

  /** One operand that is a file or folder. */
  static PositionalParamSpec file(String label, boolean required, String... description) {
    return operand(label, required, Path.class, Options::path, description);
  }

  private static <T> PositionalParamSpec operand(
      String label,
      boolean required,
      Class<T> type,
      ITypeConverter<T> reader,
      String... description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(required ? "1" : "0..1")
        .required(required)
        .index("0")
        .type(type)
        .converters(reader)
        .description(description)
        .build();
  }

  static boolean has(ParseResult given, String name) {
    return given.matchedOptionValue(name, false);
  }

  static <T> Optional<T> get(ParseResult given, String name) {
    @Nullable T value = given.matchedOptionValue(name, null);
    return Optional.ofNullable(value);
  }

  static <T> Optional<T> operand(ParseResult given) {
    @Nullable T value = given.matchedPositionalValue(0, null);
    return Optional.ofNullable(value);
  }

  static List<String> operands(ParseResult given) {
    return given.matchedPositionalValue(0, List.<String>of());
  }

  private static Language language(String text) {
    return Language.ofCode(text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException("'%s' is not one of %s".formatted(text, codes(", "))));
  }

  private static String codes(String between) {
    return Arrays.stream(Language.values())
        .map(Language::code)
        .collect(Collectors.joining(between));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'%s' is not a day; write it like 2024-08-01".formatted(text));
    }
  }

  private static String model(String text) {
    if (!text.equals("none") && !text.matches("[a-z0-9-]+/\\S+")) {
      throw new TypeConversionException(
          "'%s' is not a model; write provider/name, or none".formatted(text));
    }
    return text;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("this cannot be the name of a file");
    }
  }

  private static String oneOf(String text, List<String> words) {
    return words.stream()
        .filter(word -> word.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is not one of %s".formatted(text, String.join(", ", words))));
  }
}
