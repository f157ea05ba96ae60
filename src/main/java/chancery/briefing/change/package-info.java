/**
 * What has become of a kept sheet: which records are new, changed or withdrawn since it was handed over, which positions moved,
 * and which of its judgements rest on a source that is not what it was. Start with {@link chancery.briefing.change.Comparison}.
 *
 * <p>May import: {@code chancery.briefing.compose}, {@code chancery.briefing.order}, {@code chancery.store},
 * {@code chancery.model}, {@code chancery.time} and the JDK.
 */
@NullMarked
package chancery.briefing.change;

import org.jspecify.annotations.NullMarked;
