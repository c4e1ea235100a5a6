package docket;

import docket.SettingFault.Reason;
import docket.SettingForm.BadValueException;
import docket.Settings.Community;
import docket.Settings.Discord;
import docket.Settings.Folders;
import docket.Settings.Model;
import docket.Settings.SecondReading;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Makes settings of their texts, and checks what concerns several of them. */
final class SettingsReader {
  /** Longer than anybody waits for an answer, also of a slow model on the own machine. */
  private static final long MAX_TIMEOUT_SECONDS = 120;

  private static final long MAX_DAILY_TOKENS = 1_000_000_000_000L;
  private static final long MAX_KEPT_DAYS = 3650;

  private final SettingValues values;
  private final Path home;

  /**
   * @param values the texts
   * @param home the launcher's folder, absolute
   */
  SettingsReader(SettingValues values, Path home) {
    this.values = values;
    this.home = home;
  }

  /**
   * Reads everything.
   *
   * @throws SettingsException if anything is wrong; it names everything that is
   */
  Settings read() throws SettingsException {
    Settings settings = new Settings(discord(), model(), folders(), community());
    values.get(SettingKey.DOCKET_EMBEDDINGS, SettingForms.word(List.of("none")));
    for (SettingKey key : SettingKey.values()) {
      if (key.reader() == SettingKey.Reader.LAUNCHER) {
        values.optional(key, text -> text);
      }
    }
    if (!values.faults().isEmpty()) {
      throw new SettingsException(values.faults());
    }
    return settings;
  }

  private Discord discord() {
    return new Discord(
        values.secret(SettingKey.DISCORD_TOKEN),
        values.optional(SettingKey.DISCORD_API_URL, SettingsReader::versioned),
        values.optional(SettingKey.DISCORD_GATEWAY_URL, AddressForm.webSocket()));
  }

  private static URI versioned(String text) throws BadValueException {
    URI address = AddressForm.http().read(text);
    if (!address.getRawPath().matches(".*/v[0-9]{1,3}/?")) {
      throw new BadValueException(
          "has no version at its end; write the whole base address, such as https://host/api/v10");
    }
    return address;
  }

  private Model model() {
    SettingForm<Long> seconds = SettingForms.number(1, MAX_TIMEOUT_SECONDS, "seconds");
    SettingForm<Long> tokens = SettingForms.number(0, MAX_DAILY_TOKENS, "tokens a day");
    Model model =
        new Model(
            values.get(SettingKey.DOCKET_MODEL, SettingForms::model),
            values.secret(SettingKey.DOCKET_MODEL_KEY),
            values.optional(SettingKey.DOCKET_MODEL_URL, AddressForm.http()),
            Duration.ofSeconds(values.get(SettingKey.DOCKET_MODEL_TIMEOUT, seconds)),
            values.get(SettingKey.DOCKET_MODEL_BUDGET, tokens),
            values.get(SettingKey.DOCKET_VERIFY, SettingsReader::secondReading));
    if (!values.isGiven(SettingKey.DOCKET_MODEL_KEY)) {
      boolean ownServer = values.isGiven(SettingKey.DOCKET_MODEL_URL);
      model
          .name()
          .filter(name -> needsKey(name.provider(), ownServer))
          .ifPresent(
              name ->
                  values.add(
                      Reason.MISSING,
                      "DOCKET_MODEL_KEY is missing; %s does not answer without one."
                          .formatted(name.provider().code())));
    }
    return model;
  }

  private static SecondReading secondReading(String text) throws BadValueException {
    return SettingForms.word(List.of("none", "model")).read(text).equals("model")
        ? SecondReading.MODEL
        : SecondReading.NONE;
  }

  private static boolean needsKey(ModelName.Provider provider, boolean ownServer) {
    return switch (provider) {
      case OPENAI -> !ownServer;
      case OLLAMA -> false;
      case ANTHROPIC, GEMINI -> true;
    };
  }

  private Folders folders() {
    SettingForm<Path> folder = SettingForms.folder(home);
    Folders folders =
        new Folders(
            home,
            values.get(SettingKey.DOCKET_DATA, folder),
            values.get(SettingKey.DOCKET_KNOWLEDGE, folder),
            values.get(SettingKey.DOCKET_PROMPTS, folder));
    if (home.startsWith(folders.data())
        || overlap(folders.data(), folders.knowledge())
        || overlap(folders.data(), folders.prompts())) {
      values.add(
          Reason.BAD_VALUE,
          "DOCKET_DATA is shared with the program, the knowledge or the prompts;"
              + " choose a folder that is for the data alone.");
    }
    return folders;
  }

  private static boolean overlap(Path one, Path other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private Community community() {
    return new Community(
        values.get(SettingKey.DOCKET_LANGUAGE, SettingForms::language),
        values.get(SettingKey.DOCKET_TIME_ZONE, SettingForms::zone),
        Duration.ofDays(
            values.get(
                SettingKey.DOCKET_KEEP_QUESTIONS, SettingForms.number(0, MAX_KEPT_DAYS, "days"))));
  }
}
