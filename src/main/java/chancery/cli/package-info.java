/**
 * The commands that need no window: make a dossier, say what is in it, search it, and take it to another format and back.
 * {@link chancery.cli.Commands} runs them; each command is one class. Results go to standard output as UTF-8, errors are one
 * line on standard error, and {@link chancery.cli.ExitCode} says how it went.
 *
 * <p>May import: every package without a window, picocli, and Jackson for answers in JSON.
 */
@NullMarked
package chancery.cli;

import org.jspecify.annotations.NullMarked;
