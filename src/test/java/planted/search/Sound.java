package planted.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import planted.text.Sentence;

/** Uses a room below, its own library and one that is free to all: no fault. */
public final class Sound {
  private static final Logger LOG = LoggerFactory.getLogger(Sound.class);

  /** Does nothing of interest. */
  public Document document(List<Sentence[]> sentences) {
    LOG.debug("{} sentences", sentences.size());
    return new Document();
  }
}
