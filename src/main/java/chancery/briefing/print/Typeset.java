package chancery.briefing.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The program's fonts, read once. A document gets its own copies, since a font is embedded into the one it was loaded for.
 */
final class Typeset {

    private final Map<Typeface, byte[]> files = new LinkedHashMap<>();

    Typeset() {
        Typeface.ALL.forEach(face -> files.put(face, Ligatures.hidden(face.bytes())));
    }

    /** What the fonts have shapes for. */
    Glyphs glyphs() {
        Glyphs glyphs = new Glyphs();
        for (byte[] file : files.values()) {
            try (TrueTypeFont font = parse(file)) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                glyphs.add(characters);
            } catch (IOException unreadable) {
                // The file is one of the program's own, read from memory.
                throw new UncheckedIOException(unreadable);
            }
        }
        return glyphs;
    }

    /** Gives the fonts to a document that is about to be set. */
    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Map.Entry<Typeface, byte[]> file : files.entrySet()) {
            Typeface face = file.getKey();
            byte[] bytes = file.getValue();
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            PDType0Font font = PDType0Font.load(document, parse(bytes), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), style, true);
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes),
                    face.family(),
                    face.weight(),
                    style,
                    true,
                    EnumSet.of(FSFontUseCase.SVG));
        }
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
