package chancery.briefing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A document as a word processor reads it. */
public final class WordRead {

    private final byte[] file;

    public WordRead(byte[] file) {
        this.file = file;
    }

    /** Opens the document, asks, and closes it. */
    public <T> T ask(Function<XWPFDocument, T> question) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return question.apply(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The words of the document from top to bottom, tables row by row. */
    public String words() {
        return ask(document ->
                document.getBodyElements().stream().map(WordRead::words).collect(Collectors.joining("\n")));
    }

    private static String words(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return ((XWPFTable) element)
                .getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n"));
    }

    /** The texts of all parts of the file by their names, without pictures. */
    public Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".png")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }
}
