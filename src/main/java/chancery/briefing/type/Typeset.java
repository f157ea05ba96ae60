package chancery.briefing.type;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** What the fonts have shapes for. */
    public Glyphs glyphs() {
        return new Glyphs(files.keySet().stream().map(this::font).toList());
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
     * Gives the fonts to a document that is about to be set.
     *
     * @throws IOException where the document cannot take them
     */
    public void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Map.Entry<Typeface, byte[]> file : files.entrySet()) {
            Typeface face = file.getKey();
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            PDType0Font font = PDType0Font.load(document, parse(file.getValue()), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), style, true);
        }
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
