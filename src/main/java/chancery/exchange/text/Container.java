package chancery.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its first bytes. */
final class Container {

    /** What it may be. */
    enum Kind {
        PDF("%PDF-"),
        ZIP("PK\003\004"),
        DOSSIER("SQLite format 3"),
        /** Word before 2007, and every encrypted document of an Office program. */
        OFFICE("\u00D0\u00CF\u0011\u00E0"),
        RTF("{\\rtf"),
        PNG("\u0089PNG"),
        JPEG("\u00FF\u00D8\u00FF"),
        GIF("GIF8"),
        /** Anything else: a text, as long as nothing speaks against it. */
        OPEN("");

        private final String magic;

        Kind(String magic) {
            this.magic = magic;
        }

        private boolean begins(byte[] bytes) {
            byte[] first = magic.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
        }
    }

    private Container() {}

    static Kind of(byte[] bytes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.begins(bytes))
                .findFirst()
                .orElse(Kind.OPEN);
    }
}
