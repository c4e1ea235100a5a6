/**
 * The models, each behind one small interface of ours: embeddings of texts here, language models
 * beside them.
 *
 * <p>Promise: nothing above this room sees a type of a model library, and everything above works
 * when no model is there.
 */
@NullMarked
package docket.model;

import org.jspecify.annotations.NullMarked;
