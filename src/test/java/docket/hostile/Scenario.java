package docket.hostile;

import docket.hostile.StorageSurface.Left;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a script mean. */
sealed interface Scenario {
  /** Steps that can be done today. */
  record Runs(Steps steps) implements Scenario {}

  /** Something that cannot, and why. */
  record Waits(String why) implements Scenario {}

  /** Does something bad to data and checks what is left; says why where it cannot be done here. */
  @FunctionalInterface
  interface Steps {
    Optional<String> run(StorageSurface surface, Left left) throws IOException;
  }

  /** Words of a script and what they mean; the first that fits counts. */
  record Rule(Pattern words, Meaning meaning) {
    static Rule of(String words, Meaning meaning) {
      return new Rule(Pattern.compile(words), meaning);
    }
  }

  /** Makes a scenario of a script. */
  @FunctionalInterface
  interface Meaning {
    Scenario of(String script);
  }

  Pattern TIMES = Pattern.compile("([0-9][0-9,]*) (?:tries|times|runs|rounds)");
  Pattern BYTES = Pattern.compile("([0-9][0-9,]*) (?:random )?bytes?");

  /** The words of this and other files of cases. */
  List<Rule> RULES =
      List.of(
          waits("migration", "there is one schema, and nothing to migrate from"),
          waits("second instance|two instances|second run|second process", "there is no run yet"),
          waits("backup|restore[ds]?\\b", "there are no backup and restore commands yet"),
          waits("moderators|edit", "there is no kb edit yet"),
          waits("erasure|forget", "there is no forget-me yet"),
          Rule.of("wal\\b.*(deleted|removed|gone|missing)", s -> runs(Crashes::withoutWal)),
          Rule.of(
              "(between|after).*(database )?commit.*index", s -> runs(Crashes::behindTheDatabase)),
          Rule.of("kill", s -> runs((surface, left) -> Crashes.kills(surface, left, times(s)))),
          Rule.of("disk (is )?full|no space|enospc", s -> runs(Disks::full)),
          Rule.of("read-?only", s -> runs(Disks::readOnly)),
          Rule.of("locked", s -> runs(Disks::locked)),
          Rule.of(
              "(bit|byte)s? .*(flip|damag|chang).*(index|segment)|index.*(flip|damag)",
              s -> runs((surface, left) -> Damages.flips(surface, left, times(s)))),
          Rule.of("older version|old(er)? lucene", s -> runs(Damages::oldIndex)),
          Rule.of("index.*(deleted|removed|gone|missing)", s -> runs(Damages::noIndex)),
          Rule.of("segments.*(truncat|cut|empty|short)", s -> runs(Damages::shortIndex)),
          Rule.of("database.*(replaced|is text|overwritten)", s -> runs(Damages::textForDatabase)),
          Rule.of(
              "(bytes?|bits?).*database|database.*(damag|flip|corrupt)",
              s -> runs((surface, left) -> Damages.scattered(surface, left, times(s), bytes(s)))));

  private static Rule waits(String words, String why) {
    return Rule.of(words, script -> new Waits(why));
  }

  private static Scenario runs(Steps steps) {
    return new Runs(steps);
  }

  /** The scenario of a script. */
  static Scenario of(String script) {
    String lower = script.toLowerCase(Locale.ROOT);
    return RULES.stream()
        .filter(rule -> rule.words().matcher(lower).find())
        .findFirst()
        .map(rule -> rule.meaning().of(lower))
        .orElseGet(() -> new Waits("no rule for the script '%s'".formatted(script)));
  }

  private static int times(String script) {
    return number(TIMES.matcher(script));
  }

  private static int bytes(String script) {
    return number(BYTES.matcher(script));
  }

  private static int number(Matcher number) {
    return number.find() ? Integer.parseInt(number.group(1).replace(",", "")) : 1;
  }

  /**
   * How often something is tried: as often as the script says, and no more than the suite has time
   * for unless {@code -Dtest.args=-Dhostile.tries=N} gives it more.
   */
  static int tries(int wanted, int most, Left left) {
    int allowed = Math.max(most, Integer.getInteger("hostile.tries", 0));
    int tries = Math.min(wanted, allowed);
    if (tries < wanted) {
      left.note("%d of %d tries".formatted(tries, wanted));
    } else if (wanted > 1) {
      left.note("%d tries".formatted(tries));
    }
    return tries;
  }
}
