package chancery.briefing.queue;

import chancery.briefing.BriefRefused;
import chancery.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes pages out of a PDF, since not every queue does. */
final class Pages {

    private Pages() {}

    /**
     * The PDF with some of its pages alone; the very same bytes where those are all there are.
     *
     * @throws BriefRefused where it has no such page
     * @throws IOException where it is no PDF
     */
    static byte[] of(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            if (first > count) {
                throw new BriefRefused(Words.say("queue.refused.pages", first, count));
            }
            if (first == 1 && last >= count) {
                return pdf;
            }
            for (int page = count; page >= 1; page--) {
                if (page < first || page > last) {
                    document.removePage(page - 1);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
