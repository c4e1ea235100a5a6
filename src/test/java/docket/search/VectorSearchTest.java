package docket.search;

import static docket.search.Units.ask;
import static docket.search.Units.english;
import static docket.search.Units.text;
import static docket.search.Units.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.model.Embeddings;
import docket.source.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What vectors add, with a model that knows two meanings. */
class VectorSearchTest {
  @TempDir private Path folder;

  /** Tells what is about animals from what is about money. */
  private record TwoMeanings(String name) implements Embeddings {
    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public float[] embed(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      boolean animal = lower.contains("hound") || lower.contains("dog");
      return animal ? new float[] {1, 0} : new float[] {0, 1};
    }
  }

  private LuceneIndex open(String model) {
    return LuceneIndex.open(folder, List.of(), Optional.of(new TwoMeanings(model)));
  }

  @Test
  void find_prefersTheSameMeaningWhereTheWordsAreTheSame() {
    try (LuceneIndex index = open("two")) {
      index.rebuild(
          List.of(
              english("a#1", "The bank keeps a ledger near the river."),
              english("a#2", "The hound keeps a bone near the river.")),
          1);
      Hit hit = ask(index, "What does the dog keep near the river?", Language.EN).hits().getFirst();
      assertEquals("a#2", hit.id());
      assertTrue(hit.reasons().stream().anyMatch(reason -> reason.what().equals("meaning")));
    }
  }

  @Test
  void find_findsTheSameMeaningInOtherWords() {
    try (LuceneIndex index = open("two")) {
      index.rebuild(
          List.of(
              english("a#1", "The bank keeps a ledger."), english("a#2", "Hounds chew on bones.")),
          1);
      assertEquals("a#2", ask(index, "What pleases a dog?", Language.EN).hits().getFirst().id());
    }
  }

  @Test
  void find_goesByWordsWhereTheModelFails() {
    try (LuceneIndex index = LuceneIndex.open(folder, List.of(), Optional.of(new Broken()))) {
      index.rebuild(List.of(english("a#1", "A dog keeps a bone.")), 1);
      assertEquals("a#1", ask(index, "Who keeps the bone?", Language.EN).hits().getFirst().id());
    }
  }

  /** Never answers. */
  private static final class Broken implements Embeddings {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public float[] embed(String text) {
      throw new IllegalStateException("no connection");
    }
  }

  @Test
  void find_leavesOtherLanguagesAlone() {
    try (LuceneIndex index = open("two")) {
      index.rebuild(List.of(unit("a#1", text("a#1", Language.NL, "De hond kauwt."))), 1);
      Hit hit = ask(index, "Wat kauwt de hond?", Language.NL).hits().getFirst();
      assertTrue(hit.reasons().stream().noneMatch(reason -> reason.what().equals("meaning")));
    }
  }

  @Test
  void open_refusesVectorsOfAnotherModel() {
    try (LuceneIndex index = open("two")) {
      index.rebuild(List.of(english("a#1", "A dog.")), 1);
    }
    assertThrows(IndexDamagedException.class, () -> open("other"));
  }
}
