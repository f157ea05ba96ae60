package chancery.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Pages of lines at 14 points from each other, on which words are put in an order of their own. */
class PdfRunsTest {

    private static final float LEFT = 72;
    private static final float SIZE = 10;

    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

    @Test
    void boldWordsThatWereWrittenLastStandInTheirGaps() throws IOException {
        String first = "Estria is ";
        String unlikely = "unlikely (20 %)";
        String strong = "strongly ";
        assertEquals(
                "Estria is unlikely (20 %) to close the canal while talks last, and Norland strongly opposes that.\n",
                read(page -> {
                    put(page, plain, LEFT, 0, first);
                    put(page, plain, LEFT + wide(plain, first) + wide(bold, unlikely), 0, " to close the canal while");
                    put(page, plain, LEFT, 1, "talks last, and Norland");
                    put(page, plain, LEFT + wide(bold, strong), 2, "opposes that.");
                    put(page, bold, LEFT + wide(plain, first), 0, unlikely);
                    put(page, bold, LEFT, 2, strong);
                }));
    }

    @Test
    void theCellsOfATableKeepTheirOrder() throws IOException {
        assertEquals("Envoy of the League three Minister of Ports two\n", read(page -> {
            put(page, plain, LEFT, 0, "Envoy of");
            put(page, plain, LEFT, 1, "the League");
            put(page, plain, LEFT + 60, 0, "three");
            put(page, plain, LEFT, 2, "Minister");
            put(page, plain, LEFT, 3, "of Ports");
            put(page, plain, LEFT + 60, 2, "two");
        }));
    }

    /** Writes onto a page. */
    private interface Writing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static String read(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                writing.on(content);
            }
            document.save(out);
        }
        return PdfText.of(out.toByteArray(), Progress.NONE).text().replaceAll("\n\n", " ");
    }

    private static float wide(PDType1Font font, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * SIZE;
    }

    private static void put(PDPageContentStream content, PDType1Font font, float x, int line, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, 700 - 14 * line);
        content.showText(words);
        content.endText();
    }
}
