package docket;

import docket.SettingFault.Reason;
import docket.source.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an operator can set, read once at the start and checked as a whole.
 *
 * @param discord how Discord is reached
 * @param model the language model
 * @param folders where everything lies
 * @param community what suits the people who ask
 */
record Settings(Discord discord, Model model, Folders folders, Community community) {
  /**
   * How Discord is reached.
   *
   * @param token the bot's token; only {@code run} needs it
   * @param api the REST address of another server of the same kind
   * @param gateway the gateway address of another server of the same kind
   */
  record Discord(Optional<Secret> token, Optional<URI> api, Optional<URI> gateway) {
    /**
     * The token, for those who cannot do without.
     *
     * @throws SettingsException if none is given
     */
    Secret requiredToken() throws SettingsException {
      if (token.isEmpty()) {
        throw new SettingsException(
            List.of(
                new SettingFault(
                    Reason.MISSING,
                    "DISCORD_TOKEN is missing; put the bot's token into .env or into a file named"
                        + " by DISCORD_TOKEN_FILE.")));
      }
      return token.get();
    }
  }

  /**
   * The language model.
   *
   * @param name which one; empty for none
   * @param key the key of its provider
   * @param address its server, where it is not the provider's own
   * @param timeout for one answer, all tries together, from 1 s to 2 minutes
   * @param dailyTokens what it may use a day; 0 for nothing
   * @param secondReading who reads an answer again
   */
  record Model(
      Optional<ModelName> name,
      Optional<Secret> key,
      Optional<URI> address,
      Duration timeout,
      long dailyTokens,
      SecondReading secondReading) {}

  /** Who reads an answer again, after the citation check. */
  enum SecondReading {
    /** Nobody. */
    NONE,
    /** The language model. */
    MODEL
  }

  /**
   * Where everything lies, as absolute paths.
   *
   * @param home the launcher's folder
   * @param data database and index
   * @param knowledge the knowledge folder
   * @param prompts the prompts
   */
  record Folders(Path home, Path data, Path knowledge, Path prompts) {}

  /**
   * What suits the people who ask.
   *
   * @param language where neither question nor member shows one
   * @param zone in which they read dates
   * @param keepQuestions how long the texts of questions are kept; zero for not at all
   */
  record Community(Language language, ZoneId zone, Duration keepQuestions) {}

  /**
   * Reads all settings.
   *
   * @param environment the variables of the process
   * @param home the launcher's folder: {@code .env} stands there and relative paths start there
   * @throws SettingsException if anything is wrong; it names everything that is
   */
  static Settings read(Map<String, String> environment, Path home) throws SettingsException {
    Path root = home.toAbsolutePath().normalize();
    return new SettingsReader(SettingValues.collect(environment, root), root).read();
  }
}
