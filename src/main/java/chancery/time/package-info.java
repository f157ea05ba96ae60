/**
 * Partial dates: what a source says of a time, kept as it says it. A value is written in EDTF (ISO 8601-2; Library of
 * Congress, Extended Date/Time Format, levels 0 and 1, and sets) and resolves to four bounds: when the thing began at the
 * earliest and at the latest, and when it ended at the earliest and at the latest. Start with {@link chancery.time.Edtf}; {@link
 * chancery.time.DateWords} puts it into words, {@link chancery.time.RelativeDate} counts from one date to another.
 *
 * <p>May import: the JDK and the words of {@code chancery.text}.
 */
@NullMarked
package chancery.time;

import org.jspecify.annotations.NullMarked;
