package chancery.briefing.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet whose lines and pages are broken, in memory. */
public final class LaidOut implements AutoCloseable {

    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final int dropped;

    LaidOut(PdfBoxRenderer renderer, PDDocument pdf, int dropped) {
        this.renderer = renderer;
        this.pdf = pdf;
        this.dropped = dropped;
    }

    /** How many pages it takes. */
    public int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
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
