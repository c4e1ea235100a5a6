package docket.console;

import docket.answer.Ask;
import docket.console.view.AnswerView;
import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.console.view.TraceView;
import docket.console.view.Wrap;
import docket.source.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chat}: a conversation in which a question may lean on those before it. */
final class ChatCommand implements Command {
  /** More earlier questions than this help nobody. */
  private static final int CONTEXT = 6;

  private static final String HELP =
      """
      Ask a question; the next one may lean on it ("and for resellers?").
      /quotes   the words that the last answer rests on
      /explain  how the last answer came about
      /new      forget the questions so far
      /quit     leave (Ctrl-D does too)
      """;

  private final Services services;
  private final Screen screen;

  ChatCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this, "chat", "A conversation in the terminal; follow-up questions are understood.");
    spec.addOption(Options.lang("Language of the answers (default: that of each question)."));
    return spec.addOption(Options.model());
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Services.Answers answers = services.answers(Options.get(given, Options.MODEL));
    try (ChatInput input = ChatInput.of(screen)) {
      int width = input.width().orElse(screen.width());
      new Conversation(answers, Options.get(given, Options.LANG), width).run(input);
    }
    return ExitStatus.DONE;
  }

  /** One conversation. */
  private final class Conversation {
    private final Services.Answers answers;
    private final Optional<Language> language;
    private final int width;
    private final Deque<String> earlier = new ArrayDeque<>();
    private Optional<Services.Reply> last = Optional.empty();

    Conversation(Services.Answers answers, Optional<Language> language, int width) {
      this.answers = answers;
      this.language = language;
      this.width = width;
    }

    void run(ChatInput input) {
      screen.out().println("Ask about the US ban on Kaspersky software. /help shows more.");
      for (Optional<String> line = input.next(); line.isPresent(); line = input.next()) {
        String text = line.get().strip();
        if (text.equals("/quit") || text.equals("/exit")) {
          return;
        }
        if (text.startsWith("/")) {
          command(text);
        } else if (!text.isEmpty()) {
          ask(text);
        }
        screen.out().flush();
      }
    }

    private void ask(String question) {
      Services.Reply reply =
          answers.answer(new Ask(question, List.copyOf(earlier), language, Optional.empty()));
      last = Optional.of(reply);
      earlier.addLast(question);
      if (earlier.size() > CONTEXT) {
        earlier.removeFirst();
      }
      AnswerView view = new AnswerView(services::source, screen.style(), width);
      screen.out().println();
      screen.out().print(view.text(reply.answer(), reply.reader(), reply.receipt()));
      screen.out().println();
    }

    private void command(String text) {
      switch (text.toLowerCase(Locale.ROOT)) {
        case "/help" -> screen.out().print(HELP);
        case "/new" -> {
          earlier.clear();
          last = Optional.empty();
          screen.out().println("The questions so far are forgotten.");
        }
        case "/explain" ->
            screen
                .out()
                .print(
                    last.map(reply -> TraceView.text(reply.trace(), screen.style(), width))
                        .orElse("There is no answer yet.\n"));
        case "/quotes" ->
            screen.out().print(last.map(this::quotes).orElse("There is no answer yet.\n"));
        default ->
            screen.out().println(Safe.line("There is no " + text + " here. /help shows what is."));
      }
    }

    private String quotes(Services.Reply reply) {
      StringBuilder out = new StringBuilder();
      reply
          .answer()
          .citations()
          .forEach(
              citation -> {
                String line =
                    "[%d] %s: %s"
                        .formatted(citation.number(), citation.passage(), citation.quote());
                out.append(Wrap.text(screen.style().markers(Safe.line(line)), width, "    "));
              });
      return out.isEmpty() ? "The last answer quotes nothing.\n" : out.toString();
    }
  }
}
