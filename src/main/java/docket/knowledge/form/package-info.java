/**
 * The forms of the files of a knowledge folder: what a source, a translation and a list look like,
 * read strictly and written in our own form.
 *
 * <p>Promises: a fault is told with its line and with what to write instead, all faults of a file
 * at once; nothing that was read becomes anything but text; what is written is read back as it was.
 * Nothing here touches a disk.
 *
 * <p>YAML is read in two ways. People's files go through the general parser, guarded against
 * everything that is not plain data. Entries that the database holds were written by ourselves and
 * are read by a small reader of our own form, because every start reads hundreds of them.
 */
@NullMarked
package docket.knowledge.form;

import org.jspecify.annotations.NullMarked;
