package chancery.briefing.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Hides a font's table of glyph substitutions. Ligatures have no code point of their own, so that the text of a page that has
 * any cannot be read back; and reading the table takes longer than setting a sheet.
 */
final class Ligatures {

    /** Where the directory of tables starts in a TrueType file, and how long its entries are (OpenType, "Table Directory"). */
    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;
    private static final int COUNT = 4;

    private static final int TABLE = tag("GSUB");

    /** No program looks for a table of this name. */
    private static final int HIDDEN = tag("gsub");

    private Ligatures() {}

    /** A copy of a font file in which the table goes by a name that nobody asks for. */
    static byte[] hidden(byte[] file) {
        byte[] copy = file.clone();
        ByteBuffer font = ByteBuffer.wrap(copy);
        int tables = Short.toUnsignedInt(font.getShort(COUNT));
        for (int table = 0; table < tables; table++) {
            int entry = DIRECTORY + table * ENTRY;
            if (font.getInt(entry) == TABLE) {
                font.putInt(entry, HIDDEN);
            }
        }
        return copy;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
