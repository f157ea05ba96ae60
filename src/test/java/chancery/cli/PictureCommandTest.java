package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EventColumns;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.time.Tick;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandTest {

    private static final String PALE = "fill=\"#8b8d8f\"";

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Path svg;
    private Path png;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("a.dossier");
        svg = folder.resolve("a.svg");
        png = folder.resolve("a.PNG");
        shell.run("create", file, "--sample", "harbour-exercise");
    }

    @Test
    void thePictureIsSvgWithItsWords() throws IOException {
        assertEquals(
                Shell.fine("Drew the timeline of Harbour talks to " + svg + "\n"),
                shell.run("picture", file, "-o", svg));

        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("<svg"), drawn);
        assertTrue(drawn.contains("TLP:CLEAR"), drawn);
    }

    @Test
    void thePictureIsAPngOfTheSizeAskedFor() throws IOException {
        assertEquals(
                Shell.fine("Drew the timeline of Harbour talks to " + png + "\n"),
                shell.run("picture", file, "-o", png, "--width", "900", "--height", "700"));

        BufferedImage drawn = ImageIO.read(png.toFile());
        assertEquals(900, drawn.getWidth());
        assertEquals(700, drawn.getHeight());
    }

    @Test
    void themesAndDaysMakeAnotherPicture() throws IOException {
        shell.run("picture", file, "-o", svg);
        String all = Files.readString(svg);

        shell.run("picture", file, "-o", svg, "--theme", "dark");
        String dark = Files.readString(svg);
        shell.run("picture", file, "-o", svg, "--from", "2031-04-01", "--to", "2031-04-10");
        String some = Files.readString(svg);

        assertFalse(all.equals(dark));
        assertFalse(all.equals(some));
    }

    @Test
    void fromAnotherDayWhatNoSourceHadToldIsPalerOrLeftOut() throws IOException {
        String now = drawn();
        String then = drawn("--as-of", "2031-04-05");
        String without = drawn("--as-of", "2031-04-05", "--hide-later");

        assertTrue(now.contains("as of the end of Tue 15 April 2031 (UTC+02:00), with 24 events"), now);
        assertTrue(then.contains("as of the end of Sat 5 April 2031 (UTC+02:00), with 24 events"), then);
        assertTrue(without.contains(", with " + (24 - later(LocalDate.of(2031, 4, 5))) + " events"), without);
        assertFalse(now.contains(PALE), "everything was known on the last day");
        assertTrue(then.contains(PALE + ">Estria recalls its ambassador"), "what was not known is paler");
        assertFalse(without.contains("Estria recalls its ambassador"), "or left out");
    }

    private String drawn(String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("picture", file, "-o", svg, "--width", "3000"));
        words.addAll(List.of(options));
        shell.run(words.toArray());
        return Files.readString(svg);
    }

    private int later(LocalDate day) {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            EventColumns events = dossier.shelf().eventColumns();
            int later = dossier.shelf()
                    .keys()
                    .knownFrom()
                    .later(events, Tick.lastOf(day))
                    .get(0, 24)
                    .cardinality();
            assertTrue(later > 2);
            return later;
        }
    }

    @Test
    void theSameOptionsDrawTheSameBytes() throws IOException {
        shell.run("picture", file, "-o", svg, "--tlp", "green");
        byte[] first = Files.readAllBytes(svg);
        shell.run("picture", file, "-o", svg, "--tlp", "green");

        assertArrayEquals(first, Files.readAllBytes(svg));
    }

    @Test
    void optionsThatCannotBeAreMisuse() {
        assertEquals(
                Shell.misused("The name a.gif ends in none of .svg, .png, .pdf. Try ‘chancery picture --help’."),
                shell.run("picture", file, "-o", "a.gif"));
        assertEquals(
                Shell.misused("Width and height are 320 to 10000 pixels. Try ‘chancery picture --help’."),
                shell.run("picture", file, "-o", svg, "--width", "100000"));
        assertEquals(
                Shell.misused(
                        "The last day, 2031-04-01, lies before the first, 2031-04-10. Try ‘chancery picture --help’."),
                shell.run("picture", file, "-o", svg, "--from", "2031-04-10", "--to", "2031-04-01"));
        assertEquals(
                Shell.misused(
                        "Invalid value for option '--theme': sepia is not one of: light, dark. Try ‘chancery picture"
                                + " --help’."),
                shell.run("picture", file, "-o", svg, "--theme", "sepia"));
        assertFalse(Files.exists(svg));
    }

    @Test
    void withoutAnyMarkingItIsMisuse() {
        Path unmarked = folder.resolve("unmarked.dossier");
        shell.run("create", unmarked);

        assertEquals(
                Shell.misused("The dossier has no marking, so the picture needs one: give it with --tlp. Try ‘chancery"
                        + " picture --help’."),
                shell.run("picture", unmarked, "-o", svg));
        assertEquals(
                ExitCode.FINE,
                shell.run("picture", unmarked, "-o", svg, "--tlp", "red").code());
    }

    @Test
    void aDossierIsNotWrittenOver() throws IOException {
        Path disguised = Files.copy(file, folder.resolve("b.svg"));

        assertEquals(
                Shell.refused(disguised + " is a dossier, and is not written over. Choose another name."),
                shell.run("picture", file, "-o", disguised));
    }
}
