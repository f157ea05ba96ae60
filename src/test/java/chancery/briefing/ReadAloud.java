package chancery.briefing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a tagged PDF in the order of its structure, as a screen reader has them. */
final class ReadAloud {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private ReadAloud() {}

    static String of(PDDocument pdf) throws IOException {
        ReadAloud reader = new ReadAloud();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> contents = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> contents.merge(content.getMCID(), text(content), String::concat));
            reader.marked.put(page, contents);
        }
        reader.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.words.toString();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof Integer mcid) {
                say(page, mcid);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof PDMarkedContent content) {
                say(page, content.getMCID());
            }
        }
    }

    private void say(PDPage page, int mcid) {
        words.append(marked.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
    }
}
