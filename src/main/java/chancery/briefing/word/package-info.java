/**
 * Sheets for a word processor (Office Open XML, ECMA-376): {@link chancery.briefing.word.WordSheet} writes a document with real styles,
 * whose headings make an outline, whose tables repeat their heads and whose citations lead to the notes and back, so that it can be
 * edited further. Start with {@code WordSheet}.
 *
 * <p>May import: {@code chancery.briefing.sheet}, {@code chancery.briefing.picture}, {@code chancery.briefing.type}, {@code paint},
 * {@code timeline}, {@code model}, {@code work}'s Progress and Apache POI.
 */
@NullMarked
package chancery.briefing.word;

import org.jspecify.annotations.NullMarked;
