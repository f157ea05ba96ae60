/**
 * Invented dossiers of any size, for trying out and measuring: events that come in bursts as news does, a few actors in most of
 * them and many in few, dates of every precision. The same seed gives the same dossier. Imports what the commands may import.
 * Start at {@link chancery.cli.generate.Invention}.
 */
@NullMarked
package chancery.cli.generate;

import org.jspecify.annotations.NullMarked;
