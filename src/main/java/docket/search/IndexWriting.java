package docket.search;

import docket.model.Embeddings;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SleepingLockWrapper;

/** Writes to the index. The write lock is held only while one of the methods runs. */
final class IndexWriting {
  private static final long LOCK_WAIT_MS = 10_000;
  private static final long LOCK_POLL_MS = 20;
  private static final double BUFFER_MB = 64;

  private final Directory directory;
  private final Glossary glossary;
  private final Optional<Embeddings> embeddings;

  IndexWriting(Directory directory, Glossary glossary, Optional<Embeddings> embeddings) {
    this.directory = new SleepingLockWrapper(directory, LOCK_WAIT_MS, LOCK_POLL_MS);
    this.glossary = glossary;
    this.embeddings = embeddings;
  }

  void rebuild(Iterable<Document> documents, long revision) throws IOException {
    Indexing indexing = new Indexing(glossary, embeddings.map(Vectors::new));
    Set<String> ids = new HashSet<>();
    try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE))) {
      for (Document document : documents) {
        if (!ids.add(document.id())) {
          throw new IllegalArgumentException("document %s: given twice".formatted(document.id()));
        }
        writer.addDocument(indexing.document(document));
      }
      commit(writer, revision);
    }
  }

  void apply(List<Document> put, List<String> removedGroups, long revision) throws IOException {
    Indexing indexing = new Indexing(glossary, embeddings.map(Vectors::new));
    Set<String> groups = new LinkedHashSet<>(removedGroups);
    put.forEach(document -> groups.add(document.group()));
    try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND))) {
      for (String group : groups) {
        writer.deleteDocuments(new Term(Fields.GROUP, group));
      }
      for (Document document : put) {
        writer.addDocument(indexing.document(document));
      }
      commit(writer, revision);
    }
  }

  private void commit(IndexWriter writer, long revision) throws IOException {
    writer.setLiveCommitData(Commits.data(revision, glossary, embeddings).entrySet());
    writer.commit();
  }

  /** What is not committed is gone: a failure half-way leaves the index as it was. */
  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(null)
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergeScheduler(new SerialMergeScheduler())
        .setSimilarity(new BM25Similarity(0.7f, 0.4f));
  }
}
