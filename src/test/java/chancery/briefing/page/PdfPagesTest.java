package chancery.briefing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

    @TempDir
    private Path folder;

    @Test
    void everyLinkIsReadWithAllItsLettersAndNoOthers() throws IOException {
        for (Samples sample : List.of(Samples.HARBOUR_EXERCISE, Samples.GENEVA_2022)) {
            List<String> words = links(sample).map(PageLink::words).toList();

            assertTrue(words.size() > 40, words::toString);
            assertEquals(
                    List.of(),
                    words.stream().filter(word -> !word.matches("\\d+:\\d+")).toList());
        }
    }

    @Test
    void everyPageSaysWhatPdfBoxReadsOnIt() throws IOException {
        byte[] pdf = pdf(Samples.HARBOUR_EXERCISE, Template.DOSSIER);
        try (PdfPages pages = PdfPages.open(pdf);
                PDDocument whole = Loader.loadPDF(pdf)) {
            assertEquals(whole.getNumberOfPages(), pages.sizes().size());
            for (int page = 0; page < pages.sizes().size(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                assertEquals(stripper.getText(whole).strip(), pages.text(page));
            }
        }
    }

    private Stream<PageLink> links(Samples sample) throws IOException {
        List<PageLink> links = new ArrayList<>();
        try (PdfPages pages = PdfPages.open(pdf(sample, Template.TWO_PAGE))) {
            for (int page = 0; page < pages.sizes().size(); page++) {
                links.addAll(pages.links(page));
            }
        }
        return links.stream();
    }

    private byte[] pdf(Samples sample, Template template) throws IOException {
        try (DossierFile dossier = sample.create(folder.resolve(sample + ".dossier"), null)) {
            return new Briefing(Clock.systemUTC())
                    .render(dossier.shelf(), SheetOrder.of(template), Briefing.Format.PDF, Progress.NONE)
                    .file();
        }
    }
}
