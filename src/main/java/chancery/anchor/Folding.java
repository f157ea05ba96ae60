package chancery.anchor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The form under which two copies of one text are alike, whatever their typographer did: Unicode NFC, then curly quotation
 * marks, dashes and special spaces to plain ones, one code point for one. So a passage has the same length folded and plain,
 * as long as its text is in NFC already. Hashes of passages are of the folded text (see the exchange format).
 */
public final class Folding {

    private Folding() {}

    /** The folded text. */
    public static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return folded.toString();
    }

    /** The SHA-256 of the UTF-8 bytes of the folded text, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] bytes = fold(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
    }

    /** One UTF-16 unit for one: all that is folded, and all it is folded to, lies in the basic plane. */
    private static char fold(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\t' -> ' ';
            default -> Character.getType(unit) == Character.SPACE_SEPARATOR ? ' ' : unit;
        };
    }
}
