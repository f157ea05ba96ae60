package chancery.briefing;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.print.PdfSheet;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Typeset;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints briefing sheets: composes one, finds out how much of it fits, and writes it as a PDF. Worth keeping, since it holds
 * the fonts. May be used by one thread at a time.
 */
public final class Briefing {

    private final Clock clock;
    private final Typeset typeset = new Typeset();
    private final PdfSheet printer = new PdfSheet(typeset);
    private final Rendering rendering = new Rendering(typeset);

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

    /** The formats a sheet may be written in, each with the endings of its files' names. */
    public enum Format {
        /** As it is printed. */
        PDF("pdf"),
        /** For a word processor. */
        DOCX("docx"),
        /** A page of the web that stands alone. */
        HTML("html", "htm"),
        /** Plain text to be edited further. */
        MARKDOWN("md", "markdown");

        @SuppressWarnings("ImmutableEnumChecker") // List.of makes a list that nobody changes.
        private final List<String> endings;

        Format(String... endings) {
            this.endings = List.of(endings);
        }

        /** The ending that a suggested name gets, without its dot. */
        public String ending() {
            return endings.get(0);
        }

        /**
         * The format that the name of a file asks for.
         *
         * @throws BriefRefused where it ends otherwise
         */
        public static Format of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                    .findFirst()
                    .orElseThrow(() -> new BriefRefused(Words.say("briefing.refused.format", file)));
        }
    }

    /**
     * A sheet in some format.
     *
     * @param content what it says
     * @param file what is written to the disk, which nobody changes
     * @param pages how many it takes in print
     * @param dropped how many characters could not be written and were left out
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are a file; nobody compares sheets by them.
    public record Rendered(Format format, SheetContent content, byte[] file, int pages, int dropped) {}

    /**
     * Composes a sheet and renders it, in memory.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set as PDF
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Rendered render(Shelf shelf, SheetOrder order, Format format, Progress progress) {
        return render(draft(shelf), order, format, progress);
    }

    /**
     * Composes a sheet that is on its way and renders it, in memory.
     *
     * @throws BriefRefused as {@link #render(Shelf, SheetOrder, Format, Progress)}
     */
    public Rendered render(Draft draft, SheetOrder order, Format format, Progress progress) {
        Paper paper = order.layout().paper();
        return format == Format.PDF
                ? render(draft.lay(order, progress), paper, format)
                : rendering.of(draft.compose(order, progress), paper, format, clock.instant());
    }

    /** Renders what was composed and set before, on the paper it was set for. */
    public Rendered render(Laid laid, Paper paper, Format format) {
        return rendering.of(laid, paper, format, clock.instant());
    }

    /**
     * Writes the sheet of a dossier in the format that the name of the file asks for. What is on the disk under that name is replaced
     * at once, whole, or not at all.
     *
     * @throws BriefRefused where the name asks for no format, neither the order nor the dossier have a marking, or a text cannot be set as PDF
     * @throws BriefFailed where the file cannot be written
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Written write(Shelf shelf, SheetOrder order, Path out, Progress progress) {
        Rendered rendered = render(shelf, order, Format.of(out), progress);
        progress.check();
        save(rendered.file(), out);
        progress.fraction(1);
        return new Written(rendered.pages(), rendered.dropped());
    }

    /**
     * Writes the file of a sheet that was rendered or kept, at once, whole, or not at all.
     *
     * @throws BriefRefused where it would take the place of a dossier or a folder
     * @throws BriefFailed where it cannot be written
     */
    public static void save(byte[] file, Path out) {
        try {
            WholeFile.write(out, stream -> stream.write(file));
        } catch (IOException failed) {
            throw new BriefFailed(
                    Words.say("briefing.failed", out, String.valueOf(failed.getLocalizedMessage())), failed);
        }
    }

    /**
     * Composes a sheet and sets it, in memory.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set as PDF
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Laid lay(Shelf shelf, SheetOrder order, Progress progress) {
        return draft(shelf).lay(order, progress);
    }
}
