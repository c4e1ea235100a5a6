package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "openai/gpt-5-mini",
        "ollama/llama3.1:8b",
        "openai/meta-llama/Llama-3.1-8B-Instruct:free",
        "openai/@cf/meta/llama-3",
        "anthropic/claude-opus-4-7",
        "gemini/gemini-2.5-flash",
      })
  void parse_givesBackWhatItRead(String text) {
    assertEquals(Optional.of(text), ModelName.parse(text).map(ModelName::toString));
  }

  @Test
  void parse_splitsAtTheFirstSlash() {
    assertEquals(
        Optional.of(new ModelName(ModelName.Provider.OPENAI, "a/b")),
        ModelName.parse("openai/a/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gpt-5",
        "openai",
        "openai/",
        "/gpt-5",
        "OpenAI/gpt-5",
        "mistral/large",
        "openai/a b",
        "openai/../x",
        "openai/a//b",
        "gemini/x?key=1",
        "gemini/x#y",
        "gemini/%2e",
        "ollama/ñ"
      })
  void parse_refusesWhatIsNoModel(String text) {
    assertEquals(Optional.empty(), ModelName.parse(text));
  }

  @Test
  void parse_refuses_whenTheNameIsEndless() {
    assertEquals(Optional.empty(), ModelName.parse("openai/" + "a".repeat(201)));
  }

  @Test
  void newModelName_refusesANameOfAnotherForm() {
    assertThrows(
        IllegalArgumentException.class, () -> new ModelName(ModelName.Provider.OLLAMA, "a b"));
  }
}
