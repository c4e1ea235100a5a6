package planted.text;

import org.apache.lucene.document.Document;

/** Uses the library of another room. */
record IndexReader(Document document) {}
