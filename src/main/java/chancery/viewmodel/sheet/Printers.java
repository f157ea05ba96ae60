package chancery.viewmodel.sheet;

import chancery.briefing.queue.PrintChoice;
import chancery.briefing.queue.Queue;
import chancery.briefing.queue.Queues;
import chancery.work.Progress;
import java.util.List;

/** What finished pages can be handed to. Both questions may take seconds: not for the JavaFX thread. */
interface Printers {

    /** The printers of this computer. */
    Printers HERE = new Printers() {

        @Override
        public List<Queue> list(Progress progress) {
            return Queues.list(progress);
        }

        @Override
        public void print(byte[] pdf, PrintChoice choice, Progress progress) {
            Queues.print(pdf, choice, progress);
        }
    };

    /** Which there are, as {@link Queues#list}. */
    List<Queue> list(Progress progress);

    /** Hands pages over, as {@link Queues#print}. */
    void print(byte[] pdf, PrintChoice choice, Progress progress);
}
