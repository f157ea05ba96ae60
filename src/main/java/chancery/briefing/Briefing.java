package chancery.briefing;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.print.PdfSheet;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Prints briefing sheets: composes one, finds out how much of it fits, and writes it as a PDF. Worth keeping, since it holds
 * the fonts. May be used by one thread at a time.
 */
public final class Briefing {

    private final Clock clock;
    private final PdfSheet printer = new PdfSheet();

    /**
     * Reads the fonts.
     *
     * @param clock says when a PDF was made, and which day it is for a dossier that names none
     */
    public Briefing(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param pages how many
     * @param dropped how many characters could not be set (control characters and the like) and were left out
     */
    public record Written(int pages, int dropped) {}

    /** A sheet of a dossier on its way, as it will be ordered again and again. */
    public Draft draft(Shelf shelf) {
        return new Draft(clock, printer, shelf);
    }

    /**
     * Composes a sheet and sets it, in memory.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Laid lay(Shelf shelf, SheetOrder order, Progress progress) {
        return draft(shelf).lay(order, progress);
    }

    /**
     * Writes the sheet of a dossier. What is on the disk under that name is replaced at once, whole, or not at all.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where the file cannot be written
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Written write(Shelf shelf, SheetOrder order, Path out, Progress progress) {
        Laid sheet = lay(shelf, order, progress);
        progress.check();
        try {
            WholeFile.write(out, stream -> stream.write(sheet.pdf()));
        } catch (IOException failed) {
            throw new BriefFailed(
                    Words.say("briefing.failed", out, String.valueOf(failed.getLocalizedMessage())), failed);
        }
        progress.fraction(1);
        return new Written(sheet.pages(), sheet.dropped());
    }
}
