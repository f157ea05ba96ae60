package chancery.viewmodel.sheet;

import chancery.briefing.page.PageLink;
import chancery.briefing.page.PdfPages;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a sheet, to be looked at. Pictures and texts of them are made beside the window. */
public final class Pages {

    private static final Pattern CITATION = Pattern.compile("(\\d{1,9}):\\d{1,9}");

    private final Session session;
    private final PdfPages pdf;
    private final List<Size> sizes;

    Pages(Session session, PdfPages pdf) {
        this.session = session;
        this.pdf = pdf;
        this.sizes = pdf.sizes().stream()
                .map(size -> new Size(size.width(), size.height()))
                .toList();
    }

    /**
     * How large a page is.
     *
     * @param width in points (1/72 inch)
     * @param height in points
     */
    public record Size(double width, double height) {}

    /**
     * A page as it is printed.
     *
     * @param argb its pixels, row by row, all opaque; nobody changes them
     */
    @SuppressWarnings("ArrayRecordComponent") // The pixels are a picture; nobody compares pages by them.
    public record Picture(int width, int height, int[] argb) {}

    /**
     * A place of a page that leads to another, in points from the page's upper left corner.
     *
     * @param words what is read there, such as {@code 1:3}
     * @param page the index of the page that it leads to
     * @param top how far below the upper edge of that page
     */
    public record Link(double x, double y, double width, double height, String words, int page, double top) {

        static Link of(PageLink link) {
            return new Link(link.x(), link.y(), link.width(), link.height(), link.words(), link.page(), link.top());
        }

        /** The number of the source that it cites; nothing where it is no citation. */
        public Optional<Integer> source() {
            Matcher citation = CITATION.matcher(words);
            return citation.matches() ? Optional.of(Integer.valueOf(citation.group(1))) : Optional.empty();
        }

        /** Whether it lies under a point of its page. */
        public boolean at(double pointX, double pointY) {
            return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
        }
    }

    /** How many there are. */
    public int count() {
        return sizes.size();
    }

    /** How large a page is, by its index. */
    public Size size(int page) {
        return sizes.get(page);
    }

    /**
     * Has a page drawn; hands nothing over where the sheet was laid anew meanwhile.
     *
     * @param scale how many pixels a point takes
     */
    public void draw(int page, double scale, Consumer<Picture> taker) {
        session.work()
                .run(
                        Words.say("sheet.drawing"),
                        progress -> pdf.picture(page, scale)
                                .map(picture -> new Picture(picture.width(), picture.height(), picture.argb())),
                        drawn -> drawn.ifPresent(taker),
                        session.problems()::tellFault);
    }

    /** Reads what a page says, and where it leads. */
    public void read(int page, Consumer<String> words, Consumer<List<Link>> links) {
        session.work()
                .run(
                        Words.say("sheet.drawing"),
                        progress -> {
                            String text = pdf.text(page);
                            List<Link> leads =
                                    pdf.links(page).stream().map(Link::of).toList();
                            return (Runnable) () -> {
                                words.accept(text);
                                links.accept(leads);
                            };
                        },
                        Runnable::run,
                        session.problems()::tellFault);
    }

    /** They are looked at no longer. */
    void close() {
        // A picture may be under way, and whoever closes waits for it.
        session.work()
                .run(
                        Words.say("sheet.drawing"),
                        progress -> {
                            pdf.close();
                            return pdf;
                        },
                        closed -> {},
                        session.problems()::tellFault);
    }
}
