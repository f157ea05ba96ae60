package chancery.briefing.queue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.BriefRefused;
import chancery.briefing.Paper;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** What can be said of printing without a printer. */
class QueuesTest {

    /** A PDF whose pages are 101, 102, … points wide. */
    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                document.addPage(new PDPage(new PDRectangle(100 + page, 200)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<Integer> widths(byte[] pdf) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> widths.add((int) page.getMediaBox().getWidth()));
        }
        return widths;
    }

    @Test
    void aPrinterThatIsNotThereIsRefusedAndNothingIsSent() throws IOException {
        byte[] pdf = pdf(1);
        BriefRefused refused = assertThrows(
                BriefRefused.class,
                () -> Queues.print(pdf, PrintChoice.of("No such printer", "Sheet", Paper.A4), Progress.NONE));

        assertTrue(refused.getMessage().contains("Nothing was printed."), refused.getMessage());
    }

    @Test
    void thePrintersAreToldOncePerName() {
        List<String> names =
                Queues.list(Progress.NONE).stream().map(Queue::name).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void allPagesAreTheFinishedFileItself() throws IOException {
        byte[] pdf = pdf(3);

        assertSame(pdf, Pages.of(pdf, 1, PrintChoice.END));
        assertSame(pdf, Pages.of(pdf, 1, 3));
    }

    @Test
    void someOfThePagesAreThoseAlone() throws IOException {
        byte[] pdf = pdf(5);

        assertEquals(List.of(102, 103, 104), widths(Pages.of(pdf, 2, 4)));
        assertEquals(List.of(104, 105), widths(Pages.of(pdf, 4, 99)));
        assertArrayEquals(pdf, Pages.of(pdf, 1, 99));
    }

    @Test
    void aPageThatTheSheetDoesNotHaveIsRefused() throws IOException {
        byte[] pdf = pdf(2);

        assertEquals(
                "There is no page 3: the sheet has 2 pages. Nothing was printed.",
                assertThrows(BriefRefused.class, () -> Pages.of(pdf, 3, 4)).getMessage());
    }

    @Test
    void pagesAndCopiesThatCannotBeAreNoChoice() {
        PrintChoice choice = PrintChoice.of("Q", "Sheet", Paper.A4);

        Stream.<Runnable>of(
                        () -> choice.pages(0, 1),
                        () -> choice.pages(2, 1),
                        () -> choice.times(0),
                        () -> choice.times(1000))
                .forEach(asking -> assertThrows(IllegalArgumentException.class, asking::run));
    }
}
