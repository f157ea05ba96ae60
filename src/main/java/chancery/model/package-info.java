/**
 * The facts of a dossier: sources and their passages, actors, places, events, quotes, issues, positions and notes, as
 * immutable records that refuse nonsense. Words follow the field's own: who said what, when, about what, on whose behalf.
 * {@link chancery.model.Entry} is what they have in common; start there.
 *
 * <p>May import: {@code chancery.time} and the JDK.
 */
@NullMarked
package chancery.model;

import org.jspecify.annotations.NullMarked;
