/**
 * The words a user reads. They all stand in one file, {@code chancery/text/messages.properties}, so that a second language is
 * one more file; {@link chancery.text.Words} reads them. And how letters are compared,
 * {@link chancery.text.Letters}, and how a text is cut, {@link chancery.text.Opening}. Any other package may import this one; it
 * imports the JDK alone.
 */
@NullMarked
package chancery.text;

import org.jspecify.annotations.NullMarked;
