/**
 * What a reader would hold against a sheet, said while it is written: {@link chancery.briefing.lint.Lint} goes through what the
 * analyst wrote and names each part, what is wrong with it and what to do. Start with {@code Lint}.
 *
 * <p>May import what {@code chancery.briefing} may.
 */
@NullMarked
package chancery.briefing.lint;

import org.jspecify.annotations.NullMarked;
