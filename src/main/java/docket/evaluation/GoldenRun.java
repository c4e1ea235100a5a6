package docket.evaluation;

import docket.knowledge.GoldenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Puts a question set to something that answers, and judges the replies. */
public final class GoldenRun {
  private GoldenRun() {}

  /** What answers questions. */
  @FunctionalInterface
  public interface Answering {
    /**
     * The reply to a question.
     *
     * @param question the question
     * @param context earlier questions of the same person, oldest first
     */
    GoldenReply reply(String question, List<String> context);
  }

  /**
   * Asks every question in order.
   *
   * @param sources the ids of all sources; empty where citations are not to be compared with them
   * @param progress told after each question how many are done
   */
  public static GoldenReport ask(
      GoldenSet set, Answering answering, Optional<Set<String>> sources, IntConsumer progress) {
    Map<String, GoldenReply> replies = new LinkedHashMap<>();
    for (GoldenQuestion question : set.questions()) {
      replies.put(question.id(), answering.reply(question.question(), question.context()));
      progress.accept(replies.size());
    }
    return judge(set, replies, sources);
  }

  /**
   * Judges replies that are there already.
   *
   * @param replies the replies by id of their question; a question may be without
   * @param sources the ids of all sources; empty where citations are not to be compared with them
   */
  public static GoldenReport judge(
      GoldenSet set, Map<String, GoldenReply> replies, Optional<Set<String>> sources) {
    List<GoldenQuestion> questions = set.questions();
    List<Mark> marks = new ArrayList<>();
    TreeSet<String> strays = new TreeSet<>(replies.keySet());
    for (int i = 0; i < questions.size(); i++) {
      String id = questions.get(i).id();
      marks.add(set.judge(i, Optional.ofNullable(replies.get(id)), sources));
      strays.remove(id);
    }
    return new GoldenReport(marks, List.copyOf(strays), sources.isPresent());
  }
}
