/**
 * Chooses what a sheet says. {@link chancery.briefing.compose.Composing} reads a dossier as it was known at the end of a day
 * and writes one section after the other; {@link chancery.briefing.compose.Room} says how much of what could be said there is
 * room for. Nothing here knows how a sheet looks. Start with {@code Composing}.
 *
 * <p>May import: {@code chancery.briefing.sheet}, {@code anchor}, {@code store}, {@code model} and {@code time}.
 */
@NullMarked
package chancery.briefing.compose;

import org.jspecify.annotations.NullMarked;
