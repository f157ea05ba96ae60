/**
 * The printers of this computer: {@link chancery.briefing.queue.Queues} tells which there are and hands a finished PDF to one of them.
 * Both may take seconds, where a printer is far away. Start with {@code Queues}.
 *
 * <p>May import: {@code chancery.briefing}, {@code work}'s Progress, {@code javax.print} and PDFBox.
 */
@NullMarked
package chancery.briefing.queue;

import org.jspecify.annotations.NullMarked;
