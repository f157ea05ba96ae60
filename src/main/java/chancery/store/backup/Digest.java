package chancery.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The hash of a dossier's pages. What its header counts of changes and says of its journal is left out (SQLite, "Database File
 * Format", 1.3): two copies with nothing changed in between have one hash.
 */
final class Digest {

    private static final int HEADER = 100;
    private static final int BUFFER = 1 << 16;

    private Digest() {}

    /** The hash of a file, 64 hexadecimal digits. */
    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] header = stream.readNBytes(HEADER);
            blank(header, 18, 20);
            blank(header, 24, 28);
            blank(header, 92, 100);
            digest.update(header);
            byte[] buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of some text, as short as so many digits. */
    static String of(String text, int digits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, digits);
    }

    private static void blank(byte[] header, int from, int to) {
        Arrays.fill(header, Math.min(from, header.length), Math.min(to, header.length), (byte) 0);
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
