package chancery.briefing.print;

import chancery.briefing.sheet.SheetContent;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet whose lines and pages are broken, in memory. */
public final class LaidOut implements AutoCloseable {

    private final SheetContent content;
    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final int dropped;

    LaidOut(SheetContent content, PdfBoxRenderer renderer, PDDocument pdf, int dropped) {
        this.content = content;
        this.renderer = renderer;
        this.pdf = pdf;
        this.dropped = dropped;
    }

    /** What it says. */
    public SheetContent content() {
        return content;
    }

    /** How many pages it takes. */
    public int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** How much paper it takes, in pages and parts of the last one. */
    public double extent() {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        PageBox last = pages.get(pages.size() - 1);
        double used = renderer.getRootBox().getHeight() - last.getTop();
        return pages.size() - 1 + Math.max(0, Math.min(1, used / (last.getBottom() - last.getTop())));
    }

    /** How many characters could not be set (control characters and the like) and were left out. */
    public int dropped() {
        return dropped;
    }

    /**
     * Writes the PDF. To be called once.
     *
     * @param made when the file says it was made
     * @throws IOException where the stream fails
     */
    public void save(OutputStream out, Instant made) throws IOException {
        renderer.createPDFWithoutClosing();
        Stamp.on(pdf, made);
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        pdf.close();
    }
}
