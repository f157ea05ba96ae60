/**
 * Records as the history keeps them: as JSON of our own making, so that a change made today can be told, taken back and brought
 * back by every later version, whatever becomes of the records' classes. What is not known has no key, and a key that is
 * missing means that it is not known. Start with {@link chancery.store.image.Image}.
 *
 * <p>May import: {@code chancery.model}, {@code chancery.time} and the JDK.
 */
@NullMarked
package chancery.store.image;

import org.jspecify.annotations.NullMarked;
