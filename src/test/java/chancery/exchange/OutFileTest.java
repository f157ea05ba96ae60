package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "what was there before");

        OutFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void whatWasThereStaysWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "what was there before");

        ExchangeFailed failed = assertThrows(
                ExchangeFailed.class,
                () -> OutFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }));

        assertEquals(
                file + " could not be written: the disk is full. What was there before is as it was.",
                failed.getMessage());
        assertEquals("what was there before", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aDossierIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dossier"), "SQLite format 3\0 and so on");

        ExchangeRefused refused = assertThrows(ExchangeRefused.class, () -> OutFile.write(file, out -> out.write(1)));

        assertEquals(file + " is a dossier, and is not written over. Choose another name.", refused.getMessage());
        assertEquals("SQLite format 3\0 and so on", Files.readString(file));
    }

    @Test
    void aDossierBehindALinkIsNotWrittenOverEither() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dossier"), "SQLite format 3\0 and so on");
        Path link = Files.createSymbolicLink(folder.resolve("out.json"), file);

        assertThrows(ExchangeRefused.class, () -> OutFile.write(link, out -> out.write(1)));
    }

    @Test
    void aFolderAndAMissingFolderAreRefused() {
        Path nowhere = folder.resolve("missing/out.json");

        assertEquals(
                folder + " is a folder, and a file is to be written.",
                assertThrows(ExchangeRefused.class, () -> OutFile.write(folder, out -> out.write(1)))
                        .getMessage());
        assertEquals(
                nowhere + " was not written: there is no folder " + nowhere.getParent() + ".",
                assertThrows(ExchangeRefused.class, () -> OutFile.write(nowhere, out -> out.write(1)))
                        .getMessage());
    }

    @Test
    void aFolderInWhichNoFileCanBeMadeIsAFailure() {
        Path file = Path.of("/proc/out.json");
        assumeTrue(Files.isDirectory(file.getParent()));

        ExchangeFailed failed = assertThrows(ExchangeFailed.class, () -> OutFile.write(file, out -> out.write(1)));

        assertEquals(
                file + " could not be written: no file can be made there. What was there before is as it was.",
                failed.getMessage());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
