package chancery.exchange.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which an original is known again. */
final class Hash {

    private Hash() {}

    /** The SHA-256, in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
    }
}
