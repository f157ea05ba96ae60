package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put wrongly to the commands that take texts in and pass dossiers on: one line, an exit code, nothing changed. */
class BadInputTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Path article;
    private Path nothing;
    private Path notes;
    private Path noise;

    @BeforeEach
    void begin() throws IOException {
        Path home = folder.resolve("home");
        shell = new Shell(home);
        Path work = Files.createDirectory(folder.resolve("work"));
        file = work.resolve("h.dossier");
        shell.run("create", file, "--sample", "harbour-exercise");
        article = Files.writeString(work.resolve("article.txt"), "The quay is closed, she said.\n");
        notes = Files.writeString(work.resolve("notes.dossier"), "A shopping list.\n");
        nothing = work.resolve("nothing");
        byte[] bytes = new byte[5_000];
        new Random(5).nextBytes(bytes);
        noise = Files.write(work.resolve("noise.txt"), bytes);
    }

    @Test
    void addRefusesWhatIsNoArticleAndNoDossier() throws IOException {
        refuses("There is no file " + nothing + ". Nothing was changed.", "add", file, "--article", nothing);
        refuses(folder + " is a folder. Nothing was changed.", "add", file, "--article", folder);
        refuses("It is no text in any known encoding. Nothing was changed.", "add", file, "--article", noise);
        refuses("It is a dossier itself. Nothing was changed.", "add", file, "--article", file);
        refuses(
                "There is no encoding called klingon. Nothing was changed.",
                "add",
                file,
                "--article",
                article,
                "--encoding",
                "klingon");
        refuses(
                "There is no file “nothing”. It may have been moved or renamed; look for it where you keep your dossiers.",
                "add",
                nothing,
                "--article",
                article);
        refuses(
                "“notes.dossier” is not a dossier, but another kind of file. It was not changed.",
                "add",
                notes,
                "--article",
                article);
        refuses(
                "“" + folder.getFileName() + "” is not a file. Choose a dossier file.",
                "add",
                folder,
                "--article",
                article);
    }

    @Test
    void attachRefusesWhatIsNoTextAndNoSource() throws IOException {
        refuses("There is no file " + nothing + ". Nothing was changed.", "attach", file, nothing, "--source", "1");
        refuses(folder + " is a folder. Nothing was changed.", "attach", file, folder, "--source", "1");
        refuses("It is no text in any known encoding. Nothing was changed.", "attach", file, noise, "--source", "1");
        refuses(file + " has no source 99", "attach", file, article, "--source", "99");
        refuses(
                "There is no file “nothing”. It may have been moved or renamed; look for it where you keep your dossiers.",
                "attach",
                nothing,
                article,
                "--source",
                "1");
        refuses(
                "“notes.dossier” is not a dossier, but another kind of file. It was not changed.",
                "attach",
                notes,
                article,
                "--source",
                "1");
    }

    @Test
    void shareRefusesWhatIsThereAndWhatIsNot() throws IOException {
        Path out = folder.resolve("work").resolve("out.dossier");
        refuses(
                "There is no file “nothing”. It may have been moved or renamed; look for it where you keep your dossiers.",
                "share",
                nothing,
                "--without-texts",
                "-o",
                out);
        refuses(
                "“notes.dossier” is not a dossier, but another kind of file. It was not changed.",
                "share",
                notes,
                "--without-texts",
                "-o",
                out);
        refuses(file + " has no source 99", "share", file, "--without", "99", "-o", out);
        refuses(
                "There is a file “" + article.getFileName() + "” already. It was not changed. Choose another name.",
                "share",
                file,
                "--without-texts",
                "-o",
                article);
        refuses(
                "There is a file “" + file.getFileName() + "” already. It was not changed. Choose another name.",
                "share",
                file,
                "--without-texts",
                "-o",
                file);
        refuses(
                "There is a file “" + folder.getFileName() + "” already. It was not changed. Choose another name.",
                "share",
                file,
                "--without-texts",
                "-o",
                folder);
        refuses(
                "“out.dossier” cannot be made: its folder does not exist, or you may not write to it. Choose another folder.",
                "share",
                file,
                "--without-texts",
                "-o",
                nothing.resolve("deep").resolve("out.dossier"));
        refuses(
                "“out.dossier” cannot be made: its folder does not exist, or you may not write to it. Choose another folder.",
                "share",
                file,
                "--without-texts",
                "-o",
                article.resolve("out.dossier"));
    }

    @Test
    void attachTakesATextInThePlaceOfAnother() throws IOException {
        Shell.Answer answer = shell.run("attach", file, article, "--source", "1");

        assertEquals(ExitCode.REVIEW, answer.code(), answer.err());
        assertEquals("", answer.err());
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            assertEquals(
                    Files.readString(article).strip(),
                    dossier.shelf()
                            .text(dossier.shelf().sources().get(0).id())
                            .orElseThrow()
                            .strip());
        }
    }

    /** One line says why, the shell is told, and every file is as it was. */
    private void refuses(String why, Object... words) throws IOException {
        Map<String, String> before = files();
        Shell.Answer answer = shell.run(words);

        assertEquals(Shell.refused(why), answer);
        assertEquals(before, files());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                files.put(folder.relativize(each).toString(), Files.isDirectory(each) ? "" : content(each));
            }
        }
        return files;
    }

    /** SQLite counts, in two places of its header, how often a file was opened to be written. */
    private static String content(Path of) throws IOException {
        byte[] bytes = Files.readAllBytes(of);
        if (of.toString().endsWith("h.dossier")) {
            Arrays.fill(bytes, 24, 28, (byte) 0);
            Arrays.fill(bytes, 92, 96, (byte) 0);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
