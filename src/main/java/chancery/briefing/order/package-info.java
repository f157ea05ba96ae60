/**
 * What is asked of a sheet: {@link chancery.briefing.order.SheetOrder} says from which template it is made, what it covers, what
 * stands at its head, what the analyst wrote for it and how it is set. Composing reads it; it is kept with the dossier under a
 * name, and with each sheet that was made from it. Start with {@code SheetOrder}.
 *
 * <p>May import: {@code chancery.briefing.sheet}, {@code chancery.model}, {@code chancery.time}, {@code chancery.store.image} and
 * the JDK.
 */
@NullMarked
package chancery.briefing.order;

import org.jspecify.annotations.NullMarked;
