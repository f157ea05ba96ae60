/**
 * Work that takes time: tasks that run beside the window, say how far they are, and can be given up. Nobody else makes
 * threads. {@link chancery.work.Work} runs tasks, on threads of its own in the program and on the caller's in tests; a task
 * says how far it is to its {@link chancery.work.Progress}; whoever started it holds a {@link chancery.work.Job}. Start with
 * {@code Work}.
 *
 * <p>May import: the JDK. A job may be any code, so this package knows of none.
 */
@NullMarked
package chancery.work;

import org.jspecify.annotations.NullMarked;
