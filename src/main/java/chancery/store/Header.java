package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of an SQLite file (SQLite, "Database File Format", 1.3), read before SQLite sees the file: it may come
 * from anybody.
 *
 * @param applicationId whose file it is
 * @param userVersion which schema it has
 * @param wal whether it was last open with a write-ahead log
 * @param bytes how long the file says it is; 0 where it does not say
 */
record Header(int applicationId, int userVersion, boolean wal, long bytes) {

    private static final int BYTES = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte WAL = 2;

    /**
     * Reads the header of a dossier.
     *
     * @param newest the newest schema that this program knows
     * @throws DossierRefused where there is no such file, or it is no dossier, or a later program's
     */
    static Header read(Path file, int newest) {
        byte[] bytes = bytes(file);
        boolean sqlite = Arrays.equals(
                MAGIC, 0, Math.min(bytes.length, MAGIC.length), bytes, 0, Math.min(bytes.length, MAGIC.length));
        if (bytes.length == 0) {
            throw new DossierRefused(Reason.EMPTY, file);
        }
        if (!sqlite) {
            throw new DossierRefused(Reason.NOT_A_DOSSIER, file);
        }
        if (bytes.length < BYTES) {
            throw new DossierRefused(Reason.DAMAGED, file);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Header header = new Header(buffer.getInt(68), buffer.getInt(60), buffer.get(18) == WAL, length(buffer));
        if (header.applicationId != Schema.APPLICATION_ID) {
            throw new DossierRefused(Reason.FOREIGN, file);
        }
        if (header.userVersion > newest) {
            throw new DossierRefused(Reason.NEWER, file);
        }
        return header;
    }

    private static long length(ByteBuffer buffer) {
        int page = Short.toUnsignedInt(buffer.getShort(16));
        boolean valid = buffer.getInt(24) == buffer.getInt(92);
        return valid ? Integer.toUnsignedLong(buffer.getInt(28)) * (page == 1 ? 65_536 : page) : 0;
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new DossierRefused(Reason.MISSING, file);
        }
        if (!Files.isRegularFile(file)) {
            throw new DossierRefused(Reason.NOT_A_FILE, file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(BYTES);
        } catch (AccessDeniedException e) {
            throw new DossierRefused(Reason.UNREADABLE, file, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.io", file.getFileName()), e);
        }
    }
}
