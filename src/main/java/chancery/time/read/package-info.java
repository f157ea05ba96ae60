/**
 * Dates as people type them and as articles word them, read into values: {@code 9 Jan 2022}, {@code late December 2021}, {@code
 * before 10 January 2022}, {@code on Friday}. What is not understood is said to be so; nothing is guessed in silence. Start with
 * {@link chancery.time.read.DateReader}. The words of the language are all in {@code English}, so that a second language is a
 * second such table.
 *
 * <p>May import: {@code chancery.time} and the words of {@code chancery.text}.
 */
@NullMarked
package chancery.time.read;

import org.jspecify.annotations.NullMarked;
