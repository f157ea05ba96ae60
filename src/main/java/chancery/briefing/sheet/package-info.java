/**
 * What a sheet says, before anybody has decided how it looks: {@link chancery.briefing.sheet.SheetContent} holds a cover and
 * sections of {@link chancery.briefing.sheet.Block}s, and these hold {@link chancery.briefing.sheet.Phrase}s, whose citations
 * point to the source notes. Composing makes it, every renderer (PDF, and later others) reads it, and a composing window may
 * change it between the two. Start with {@code SheetContent}.
 *
 * <p>May import: {@code chancery.model}, {@code chancery.time} and the JDK.
 */
@NullMarked
package chancery.briefing.sheet;

import org.jspecify.annotations.NullMarked;
