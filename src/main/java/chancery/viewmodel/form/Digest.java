package chancery.viewmodel.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a text as it was handed over, before anything is done to it. */
final class Digest {

    private Digest() {}

    /** The SHA-256 of its UTF-8 bytes, in lower-case hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
    }
}
