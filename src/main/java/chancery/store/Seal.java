package chancery.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hash that a row keeps of its own words, so that a flipped bit, which SQLite's own checks do not see, is told: the first
 * 16 bytes of a SHA-256.
 */
final class Seal {

    private static final int BYTES = 16;

    private Seal() {}

    /** The seal of some words, in this order. None, an empty one and two in one are three different things. */
    static byte[] of(@Nullable Object... words) {
        MessageDigest digest = sha256();
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        for (Object word : words) {
            byte[] bytes = word == null ? null : word.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    length.clear().putInt(bytes == null ? -1 : bytes.length).flip());
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    /** The seal of a file. */
    static byte[] ofBytes(byte[] file) {
        return Arrays.copyOf(sha256().digest(file), BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cannotHappen) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(cannotHappen);
        }
    }
}
