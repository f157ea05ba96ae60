package chancery.briefing.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a PDF that is held in memory. May be used by several threads; they wait for one another. Once it is closed it
 * answers nothing any more.
 */
public final class PdfPages implements AutoCloseable {

    /** A picture has no more pixels than this, however far it is zoomed in: 64 MiB. */
    private static final double MOST_PIXELS = 16_000_000;

    /** In points: less than any letter is wide. */
    private static final double HAIR = 0.4;

    private static final String LINK = "link";

    /** Held, since a logger that nobody holds forgets its level: our fonts have a table of variants, which is warned of at each page. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox.ttf");

    static {
        FONTS.setLevel(Level.SEVERE);
    }

    private final PDDocument pdf;
    private final List<PageSize> sizes;
    private boolean closed;

    private PdfPages(PDDocument pdf) {
        this.pdf = pdf;
        List<PageSize> measured = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDRectangle box = page.getCropBox();
            measured.add(new PageSize(box.getWidth(), box.getHeight()));
        }
        sizes = List.copyOf(measured);
    }

    /**
     * How large a page is.
     *
     * @param width in points
     * @param height in points
     */
    public record PageSize(double width, double height) {}

    /**
     * Opens a PDF.
     *
     * @throws IOException where it is none
     */
    public static PdfPages open(byte[] file) throws IOException {
        return new PdfPages(new OneKeyring(file).parse());
    }

    /** How large each page is, in order. */
    public List<PageSize> sizes() {
        return sizes;
    }

    /**
     * A page as it is printed; nothing once this is closed.
     *
     * @param page its index
     * @param scale how many pixels a point takes; less where that would be a picture of unreasonable size
     */
    public synchronized Optional<PagePicture> picture(int page, double scale) {
        if (closed) {
            return Optional.empty();
        }
        PageSize size = sizes.get(page);
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        double taken = Math.min(scale, most);
        int width = Math.max(1, (int) Math.round(size.width() * taken));
        int height = Math.max(1, (int) Math.round(size.height() * taken));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            new PDFRenderer(pdf).renderPageToGraphics(page, graphics, (float) taken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            graphics.dispose();
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] |= 0xff000000;
        }
        return Optional.of(new PagePicture(width, height, pixels));
    }

    /** What a page says, for those who cannot see it; empty once this is closed. */
    public synchronized String text(int page) {
        if (closed) {
            return "";
        }
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(pdf).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The places of a page that lead to another place of the sheet; none once this is closed. */
    public synchronized List<PageLink> links(int page) {
        if (closed) {
            return List.of();
        }
        try {
            PDPage from = pdf.getPage(page);
            // The page is gone through once, for the words of all links.
            PDFTextStripperByArea words = words(from);
            List<PageLink> links = new ArrayList<>();
            for (PDAnnotation annotation : from.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    PDPageDestination to = destination(link);
                    int target = to == null ? -1 : to.retrievePageNumber();
                    if (to != null && target >= 0) {
                        links.add(link(from, annotation.getRectangle(), words, to, target));
                    }
                }
            }
            return links;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            pdf.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDFTextStripperByArea words(PDPage page) throws IOException {
        PDFTextStripperByArea words = new PDFTextStripperByArea();
        for (PDAnnotation annotation : page.getAnnotations()) {
            Rectangle2D place = place(page, annotation.getRectangle());
            // A letter belongs to where it begins, and the first may begin a hair before its link.
            place.setRect(place.getX() - HAIR, place.getY(), place.getWidth(), place.getHeight());
            words.addRegion(name(annotation.getRectangle()), place);
        }
        words.extractRegions(page);
        return words;
    }

    private static String name(PDRectangle place) {
        return LINK + place;
    }

    private static Rectangle2D place(PDPage page, PDRectangle place) {
        PDRectangle box = page.getCropBox();
        return new Rectangle2D.Double(
                place.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - place.getUpperRightY(),
                place.getWidth(),
                place.getHeight());
    }

    private PageLink link(
            PDPage from, PDRectangle rectangle, PDFTextStripperByArea words, PDPageDestination to, int target) {
        Rectangle2D place = place(from, rectangle);
        int above = to instanceof PDPageXYZDestination point ? point.getTop() : -1;
        double top = above < 0 ? 0 : pdf.getPage(target).getCropBox().getUpperRightY() - above;
        return new PageLink(
                place.getX(),
                place.getY(),
                place.getWidth(),
                place.getHeight(),
                words.getTextForRegion(name(rectangle)).strip(),
                target,
                top);
    }

    private static @Nullable PDPageDestination destination(PDAnnotationLink link) throws IOException {
        PDDestination direct = link.getDestination();
        PDAction action = link.getAction();
        PDDestination to = direct == null && action instanceof PDActionGoTo go ? go.getDestination() : direct;
        return to instanceof PDPageDestination page ? page : null;
    }
}
