/**
 * What does not fit together in a dossier: a weekday that is not its date's, a meeting told of before it took place, one
 * man's words counted as two sources. A check finds and tells, and changes nothing; whether a finding is a fault or the world's
 * own untidiness is for the analyst to say. {@link chancery.check.Checks} runs them all; {@link chancery.check.Check} lists
 * them. Start with {@code Checks}.
 *
 * <p>May import: {@code chancery.anchor}, {@code chancery.store}, {@code chancery.work}, {@code chancery.model} and
 * {@code chancery.time}.
 */
@NullMarked
package chancery.check;

import org.jspecify.annotations.NullMarked;
