package chancery.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Pages whose lines all stand 14 points from each other, so that nothing but their type tells a heading from a paragraph. */
class PdfTypesTest {

    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

    @Test
    void aHeadingInLargerTypeIsAParagraphOfItsOwn() throws IOException {
        assertEquals("Talks on the harbour\n\nThe envoys met on Monday and will meet again.\n", read(page -> {
            line(page, plain, 13, 0, "Talks on the harbour");
            line(page, plain, 10, 1, "The envoys met on Monday");
            line(page, plain, 10, 2, "and will meet again.");
        }));
    }

    @Test
    void aHeadingInBoldTypeIsAParagraphOfItsOwn() throws IOException {
        assertEquals("They parted late.\n\nWhat is left of the talks\n\nNobody signed.\n", read(page -> {
            line(page, plain, 10, 0, "They parted late.");
            line(page, bold, 10, 1, "What is left of the");
            line(page, bold, 10, 2, "talks");
            line(page, plain, 10, 3, "Nobody signed.");
        }));
    }

    @Test
    void boldWordsThatFillALineDoNotPartTheirSentence() throws IOException {
        assertEquals("The envoy said that it was out of the question before May came.\n", read(page -> {
            line(page, plain, 10, 0, "The envoy said that it was");
            line(page, bold, 10, 1, "out of the question");
            line(page, plain, 10, 2, "before May came.");
        }));
    }

    @Test
    void whatLooksLikeATagOfATypeThatIsNotThereIsTakenAway() {
        assertEquals(List.of(List.of("words")), new PdfTypes().parted(List.of("words\uFDD1\uE005\uFDD2")));
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
        return PdfText.of(out.toByteArray(), Progress.NONE).text();
    }

    private static void line(PDPageContentStream content, PDType1Font font, float size, int line, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(72, 700 - 14 * line);
        content.showText(words);
        content.endText();
    }
}
