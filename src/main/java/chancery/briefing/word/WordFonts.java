package chancery.briefing.word;

import chancery.briefing.type.Subset;
import chancery.briefing.type.Typeface;
import chancery.briefing.type.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The program's fonts inside a document, so that its pages break alike where nobody has them: the shapes of its characters and of
 * those that are likely to be typed into it. Where a reader takes no fonts from a document, it names those that come nearest.
 */
final class WordFonts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    /** How much of a font its key hides (ISO/IEC 29500-4, "Font Embedding"). */
    private static final int HIDDEN = 32;

    private static final int KEY = 16;

    /** What is likely to be typed: the letters and marks of western Europe, dashes and quotation marks. */
    private static final String TYPED = IntStream.concat(
                    IntStream.concat(IntStream.range(0x20, 0x7f), IntStream.range(0xa0, 0x180)),
                    IntStream.concat(IntStream.range(0x2010, 0x2027), IntStream.of(0x2212, 0x20ac)))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private final XWPFDocument document;
    private final Typeset typeset;
    private final String text;
    private final StringBuilder table = new StringBuilder();
    private int count;

    private WordFonts(XWPFDocument document, Typeset typeset, String text) {
        this.document = document;
        this.typeset = typeset;
        this.text = text + TYPED;
    }

    /**
     * Puts the fonts into a document.
     *
     * @param text every character that it has
     * @throws IOException never, since nothing but memory is involved
     */
    static void embed(XWPFDocument document, Typeset typeset, String text) throws IOException {
        try {
            new WordFonts(document, typeset, text).embed();
        } catch (InvalidFormatException cannotHappen) {
            // The names of the parts are our own.
            throw new IllegalStateException(cannotHappen);
        }
    }

    private void embed() throws IOException, InvalidFormatException {
        var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        PackagePart part = document.getPackage().createPart(name, TYPES + "wordprocessingml.fontTable+xml");
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONS + "fontTable");
        table.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:fonts")
                .append(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
                .append(" xmlns:r=\"")
                .append(RELATIONS, 0, RELATIONS.length() - 1)
                .append("\">");
        family(Typeface.SANS, "Calibri", "swiss", part);
        family(Typeface.SERIF, "Cambria", "roman", part);
        table.append("</w:fonts>");
        write(part, table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void family(String family, String alike, String kind, PackagePart of)
            throws IOException, InvalidFormatException {
        table.append("<w:font w:name=\"").append(family).append("\"><w:altName w:val=\"");
        table.append(alike).append("\"/><w:family w:val=\"").append(kind).append("\"/><w:pitch w:val=\"variable\"/>");
        face("embedRegular", Typeface.of(family, 400), of);
        face("embedBold", Typeface.of(family, 700), of);
        table.append("</w:font>");
    }

    private void face(String element, Typeface face, PackagePart of) throws IOException, InvalidFormatException {
        byte[] font = Subset.of(typeset, face, text);
        UUID key = UUID.nameUUIDFromBytes(font);
        count++;
        var name = PackagingURIHelper.createPartName("/word/fonts/font" + count + ".odttf");
        write(document.getPackage().createPart(name, TYPES + "obfuscatedFont"), hidden(font, key));
        String id = of.addRelationship(name, TargetMode.INTERNAL, RELATIONS + "font")
                .getId();
        table.append("<w:").append(element).append(" r:id=\"").append(id).append("\" w:fontKey=\"{");
        table.append(key.toString().toUpperCase(Locale.ROOT)).append("}\" w:subsetted=\"1\"/>");
    }

    /** A font whose first bytes are mixed with a key, from its last byte to its first. */
    private static byte[] hidden(byte[] font, UUID key) {
        byte[] digits = HexFormat.of().parseHex(key.toString().replace("-", ""));
        byte[] hidden = font.clone();
        for (int i = 0; i < HIDDEN; i++) {
            hidden[i] ^= digits[KEY - 1 - i % KEY];
        }
        return hidden;
    }

    private static void write(PackagePart part, byte[] bytes) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(bytes);
        }
    }
}
