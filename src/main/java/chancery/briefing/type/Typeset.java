package chancery.briefing.type;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The program's fonts, read once. A document gets its own copies, since a font is embedded into the one it was loaded for.
 */
public final class Typeset {

    private final Map<Typeface, byte[]> files = new LinkedHashMap<>();

    /** Reads the files. */
    public Typeset() {
        Typeface.ALL.forEach(face -> files.put(face, Ligatures.hidden(face.bytes())));
    }

    /** What all fonts together have shapes for. */
    public Glyphs glyphs() {
        return glyphs(files.keySet());
    }

    /** What the fonts for words have shapes for, without the pictographs. */
    public Glyphs letters() {
        return glyphs(files.keySet().stream()
                .filter(face -> !face.family().equals(Typeface.EMOJI))
                .toList());
    }

    private Glyphs glyphs(Collection<Typeface> faces) {
        return new Glyphs(faces.stream().map(this::font).toList());
    }

    /** One of the fonts, to be asked about its characters. */
    TrueTypeFont font(Typeface face) {
        byte[] file = files.get(face);
        if (file == null) {
            throw new IllegalArgumentException("no " + face);
        }
        try {
            return parse(file);
        } catch (IOException unreadable) {
            // The file is one of the program's own, in memory.
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Gives the fonts to a document that is about to be set. The engine reads every font it is given, so one that a document
     * has no use for is better left out.
     *
     * @param pictographs whether the document has any
     * @throws IOException where the document cannot take them
     */
    public void addTo(PdfRendererBuilder builder, PDDocument document, boolean pictographs) throws IOException {
        for (Map.Entry<Typeface, byte[]> file : files.entrySet()) {
            Typeface face = file.getKey();
            if (pictographs || !face.family().equals(Typeface.EMOJI)) {
                PDType0Font font = PDType0Font.load(document, parse(file.getValue()), true);
                builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
            }
        }
    }

    /**
     * One of the fonts for a document, of which what is used will be embedded.
     *
     * @throws IOException where the document cannot take it
     */
    PDType0Font embedded(Typeface face, PDDocument document) throws IOException {
        byte[] file = files.get(face);
        if (file == null) {
            throw new IllegalArgumentException("no " + face);
        }
        return PDType0Font.load(document, parse(file), true);
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
