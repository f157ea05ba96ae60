/**
 * Foreign formats in and out. The dossier's own exchange format is JSON, laid down in {@code src/docs/format.md}:
 * {@link chancery.exchange.JsonExport} writes it, {@link chancery.exchange.JsonImport} reads it and says everything that is
 * wrong with a text before anything is taken from it, and {@link chancery.exchange.Importing} brings what was read into a
 * dossier. {@link chancery.exchange.Samples} makes the dossiers that ship with the program.
 *
 * <p>May import: {@code anchor}, {@code edit}, {@code store}, {@code work}'s progress, {@code model}, {@code time} and the
 * format libraries.
 */
@NullMarked
package chancery.exchange;

import org.jspecify.annotations.NullMarked;
