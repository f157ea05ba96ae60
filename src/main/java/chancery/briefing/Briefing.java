package chancery.briefing;

import chancery.briefing.compose.Composing;
import chancery.briefing.compose.Room;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Head;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.print.LaidOut;
import chancery.briefing.print.PdfSheet;
import chancery.briefing.sheet.SheetContent;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Prints briefing sheets: composes one, finds out how much of it fits, and writes it as a PDF. Worth keeping, since it holds
 * the fonts. May be used by one thread at a time.
 */
public final class Briefing {

    /** How many pages a sheet should not exceed. */
    private static final int PAGES = 2;

    /** About how much less of a page each rung of the ladder takes than the one before. */
    private static final double STEP = 0.07;

    private final Clock clock;
    private final PdfSheet printer = new PdfSheet();
    private final Rendering rendering = new Rendering();

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

    /**
     * A sheet as it is handed over.
     *
     * @param content what it says
     * @param pdf the file, which nobody changes
     * @param pages how many
     * @param dropped how many characters could not be set and were left out
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are a file; nobody compares sheets by them.
    public record Laid(SheetContent content, byte[] pdf, int pages, int dropped) {}

    /** The formats a sheet may be written in, each with the endings of its files' names. */
    public enum Format {
        /** As it is printed. */
        PDF("pdf"),
        /** A page of the web that stands alone. */
        HTML("html", "htm");

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
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Rendered render(Shelf shelf, SheetOrder order, Format format, Progress progress) {
        return render(lay(shelf, order, progress), format);
    }

    /** Renders what was composed and set before. */
    public Rendered render(Laid laid, Format format) {
        return rendering.of(laid, format);
    }

    /**
     * Writes the sheet of a dossier in the format that the name of the file asks for. What is on the disk under that name is replaced
     * at once, whole, or not at all.
     *
     * @throws BriefRefused where the name asks for no format, neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where the file cannot be written
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Rendered write(Shelf shelf, SheetOrder order, Path out, Progress progress) {
        Rendered rendered = render(shelf, order, Format.of(out), progress);
        progress.check();
        save(rendered.file(), out);
        progress.fraction(1);
        return rendered;
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
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Laid lay(Shelf shelf, SheetOrder order, Progress progress) {
        AsOf asOf = order.scope().asOf();
        Head head = order.head();
        SheetOptions options = new SheetOptions(
                asOf == null ? null : asOf.day(), order.layout().paper(), head.marking(), head.title(), head.author());
        progress.words(Words.say("briefing.progress.composing"));
        Composing composing = new Composing(
                shelf,
                options,
                LocalDate.ofInstant(clock.instant(), shelf.dossier().zone()));
        progress.check();
        progress.words(Words.say("briefing.progress.printing"));
        try (LaidOut sheet = fitting(composing, options.paper(), progress)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sheet.save(bytes, clock.instant());
            return new Laid(sheet.content(), bytes.toByteArray(), sheet.pages(), sheet.dropped());
        } catch (IOException failed) {
            throw new BriefFailed(Words.say("briefing.failed.laying"), failed);
        }
    }

    /**
     * Writes the sheet of a dossier. What is on the disk under that name is replaced at once, whole, or not at all.
     *
     * @throws BriefRefused where neither the options nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where the file cannot be written
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Written write(Shelf shelf, SheetOptions options, Path out, Progress progress) {
        progress.words(Words.say("briefing.progress.composing"));
        Composing composing = new Composing(
                shelf,
                options,
                LocalDate.ofInstant(clock.instant(), shelf.dossier().zone()));
        progress.check();
        progress.words(Words.say("briefing.progress.printing"));
        try (LaidOut sheet = fitting(composing, options.paper(), progress)) {
            progress.check();
            WholeFile.write(out, stream -> sheet.save(stream, clock.instant()));
            progress.fraction(1);
            return new Written(sheet.pages(), sheet.dropped());
        } catch (IOException failed) {
            throw new BriefFailed(
                    Words.say("briefing.failed", out, String.valueOf(failed.getLocalizedMessage())), failed);
        }
    }

    /**
     * The fullest sheet that fits, or the sparest one where none does, on as many pages as it takes. How full a sheet is tells
     * how far along the ladder the next one to try lies, so that two or three are enough.
     */
    private LaidOut fitting(Composing composing, Paper paper, Progress progress) throws IOException {
        List<Room> rooms = Room.LADDER;
        int fullest = 0;
        int sparest = rooms.size() - 1;
        int next = rooms.size() / 2;
        LaidOut best = null;
        while (fullest <= sparest) {
            LaidOut tried = printer.layOut(composing.content(rooms.get(next)), paper);
            progress.check();
            int steps = (int) Math.ceil(Math.abs(PAGES - tried.extent()) / STEP);
            if (tried.pages() > PAGES && next == rooms.size() - 1) {
                return tried;
            }
            if (tried.pages() <= PAGES) {
                if (best != null) {
                    best.close();
                }
                best = tried;
                sparest = next - 1;
                next = Math.max(fullest, Math.min(sparest, next - steps));
            } else {
                tried.close();
                fullest = next + 1;
                next = Math.max(fullest, Math.min(sparest, next + steps));
            }
        }
        return Objects.requireNonNull(best, "a ladder without rungs");
    }
}
