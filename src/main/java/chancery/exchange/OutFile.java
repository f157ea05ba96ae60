package chancery.exchange;

import chancery.text.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes what leaves the program to a file that the user named: whole under its name, or not at all. A file that is there is
 * replaced, but never a dossier.
 */
public final class OutFile {

    /** Writes the bytes, and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes them.
         *
         * @throws IOException where the stream fails
         */
        void write(OutputStream out) throws IOException;
    }

    private static final byte[] DOSSIER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private OutFile() {}

    /**
     * Writes a file.
     *
     * @throws ExchangeRefused where it would take the place of a dossier or a folder, or there is no such folder to put it in
     * @throws ExchangeFailed where it cannot be written; what was there before is as it was, and nothing is left beside it
     */
    public static void write(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                // A device or a pipe: nothing is there to be kept.
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                    content.write(out);
                }
            } else {
                check(file);
                replace(target, content);
            }
        } catch (NoSuchFileException e) {
            // The folder is there, so it is one in which nobody can make files.
            throw new ExchangeFailed(Words.say("exchange.unwritable", file, Words.say("exchange.cause.folder")), e);
        } catch (IOException e) {
            throw new ExchangeFailed(Words.say("exchange.unwritable", file, Cause.of(e)), e);
        }
    }

    /**
     * Looks whether a file may be written, for those who write it themselves.
     *
     * @throws ExchangeRefused where it would take the place of a dossier or a folder, or there is no such folder to put it in
     * @throws ExchangeFailed where that cannot be told
     */
    public static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new ExchangeRefused(Words.say("exchange.out.folder", file));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExchangeRefused(Words.say("exchange.out.nowhere", file, folder));
        }
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                if (Arrays.equals(in.readNBytes(DOSSIER.length), DOSSIER)) {
                    throw new ExchangeRefused(Words.say("exchange.out.dossier", file));
                }
            } catch (IOException e) {
                throw new ExchangeFailed(Words.say("exchange.unwritable", file, Cause.of(e)), e);
            }
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        // Not a temporary file of the JDK's: those only their owner may read.
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
