package docket.answer;

import docket.deadline.Deadline;
import docket.search.Document;
import docket.search.LuceneIndex;
import docket.search.PassageIndex;
import docket.search.Rendition;
import docket.source.Conflict;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Validity;
import docket.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a small knowledge base into a real index in memory, in the form that the program uses. */
final class SmallIndex {
  private final Knowledge knowledge;
  private final List<Deadline> deadlines;

  SmallIndex(Knowledge knowledge, List<Deadline> deadlines) {
    this.knowledge = knowledge;
    this.deadlines = deadlines;
  }

  /** The index at a revision. */
  PassageIndex at(long revision) {
    LuceneIndex index = LuceneIndex.inMemory(knowledge.glossary());
    index.rebuild(documents(), revision);
    return index;
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Source source : knowledge.sources()) {
      source.passages().forEach(passage -> documents.add(document(source, passage)));
    }
    knowledge
        .conflicts()
        .forEach(
            c ->
                documents.add(
                    entry(
                        "conflict:" + c.id(),
                        c.topic().english(),
                        List.of(c.prevails().text().english(), c.loses().text().english()),
                        later(c.prevails(), c.loses()))));
    knowledge
        .unknowns()
        .forEach(
            u ->
                documents.add(
                    entry("unknown:" + u.id(), "", asked(u.askedAs()), Optional.empty())));
    knowledge
        .questions()
        .forEach(
            q ->
                documents.add(
                    entry("question:" + q.id(), "", asked(q.askedAs()), Optional.empty())));
    deadlines.forEach(
        d ->
            documents.add(
                entry(
                    "deadline:" + d.id(),
                    d.title().english(),
                    List.of(d.description().english()),
                    published(d.sources().getFirst()))));
    return documents;
  }

  private static List<String> asked(Map<Language, List<String>> askedAs) {
    return askedAs.getOrDefault(Language.EN, List.of());
  }

  private static Document document(Source source, Passage passage) {
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : Language.values()) {
      passage
          .in(language)
          .map(text -> Sentences.split(text.body(), language))
          .map(split -> new Rendition(passage.id().toString(), language, "", "", split))
          .ifPresent(renditions::add);
    }
    return new Document(
        passage.id().toString(),
        source.id().value(),
        renditions,
        1 - source.tier().rank() / 5.0,
        Optional.of(source.published()),
        passage.validity(),
        "");
  }

  private static Document entry(
      String id, String title, List<String> sentences, Optional<LocalDate> published) {
    Rendition rendition = new Rendition(id, Language.EN, title, "", sentences);
    return new Document(id, id, List.of(rendition), 1, published, Validity.ALWAYS, "");
  }

  private Optional<LocalDate> published(SourceId source) {
    return knowledge.sources().stream()
        .filter(known -> known.id().equals(source))
        .map(Source::published)
        .findFirst();
  }

  /** The day from which on both sides of a conflict have spoken. */
  private Optional<LocalDate> later(Conflict.Side one, Conflict.Side other) {
    return Stream.of(one, other)
        .flatMap(side -> published(side.sources().getFirst()).stream())
        .max(LocalDate::compareTo);
  }
}
