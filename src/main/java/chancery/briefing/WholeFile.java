package chancery.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place first, and moves it there when it is complete. */
final class WholeFile {

    private WholeFile() {}

    /** Writes something to a stream that somebody else opens and closes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or leaves what was there.
     *
     * @throws IOException where the folder or the disk fails
     */
    static void write(Path target, Content content) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new java.nio.file.FileSystemException(target.toString(), null, "is a folder");
        }
        Path folder = absolute.getParent();
        Path part = Files.createTempFile(folder, ".sheet", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            move(part, absolute);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
