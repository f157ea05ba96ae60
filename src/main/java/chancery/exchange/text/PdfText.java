package chancery.exchange.text;

import chancery.exchange.ExchangeRefused;
import chancery.exchange.text.FoundFact.Field;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF, as far as it has one: a picture of a page has none. Lines are joined to the paragraphs they were broken
 * from, and a form feed stands where a page ends (see {@link chancery.anchor.Pages}).
 */
final class PdfText {

    private static final int MOST_PAGES = 5_000;

    /** Before a paragraph; no text has it, since it is no character. */
    private static final String PARAGRAPH = "\uFDD0";

    private PdfText() {}

    static Extract of(byte[] bytes, Progress progress) throws IOException {
        PackedStreams.check(bytes, progress);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ExchangeRefused(Words.say("exchange.article.pages", document.getNumberOfPages(), MOST_PAGES));
            }
            return new Extract(PdfLines.text(pages(document, progress)), TextKind.PDF, "", facts(document));
        } catch (InvalidPasswordException locked) {
            throw new ExchangeRefused(Words.say("exchange.article.locked"));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            // A library that reads what anybody may have written stumbles over more than it says it does.
            throw new ExchangeRefused(Words.say("exchange.article.broken"));
        }
    }

    /** The pages, each as its paragraphs, each as its lines. */
    private static List<List<List<String>>> pages(PDDocument document, Progress progress) throws IOException {
        PdfTypes types = new PdfTypes();
        PdfColumns stripper = new PdfColumns(types);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(PARAGRAPH);
        stripper.setParagraphEnd("\n");
        stripper.setAddMoreFormatting(true);
        stripper.setSuppressDuplicateOverlappingText(true);
        List<List<List<String>>> pages = new ArrayList<>();
        int all = document.getNumberOfPages();
        for (int page = 1; page <= all; page++) {
            progress.check();
            progress.fraction(all + page, 2L * all);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<List<String>> paragraphs = new ArrayList<>();
            for (String paragraph : stripper.getText(document).split(PARAGRAPH, -1)) {
                paragraphs.addAll(types.parted(paragraph.lines().toList()));
            }
            pages.add(paragraphs);
        }
        return pages;
    }

    private static FactList facts(PDDocument document) {
        FactList facts = new FactList();
        PDDocumentInformation said = document.getDocumentInformation();
        add(facts, Field.TITLE, said.getTitle(), "Title");
        add(facts, Field.AUTHOR, said.getAuthor(), "Author");
        add(facts, Field.LANGUAGE, document.getDocumentCatalog().getLanguage(), "Lang");
        return facts;
    }

    private static void add(FactList facts, Field field, @Nullable String said, String where) {
        if (said != null) {
            facts.add(field, said, "PDF " + where);
        }
    }
}
