package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of both samples beside pictures of how they should look, at 60 dots an inch, as {@link Pixels} compares them. After a change
 * that is meant, look at the pages and write the pictures anew:
 * {@code mvn test -Dtest=GoldenPagesTest -Dgolden.rewrite=true}.
 */
class GoldenPagesTest {

    private static final Path PICTURES = Path.of("src/test/resources/golden/briefing");
    private static final boolean RENEW = Boolean.getBoolean("golden.rewrite");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"HARBOUR_EXERCISE,A4", "HARBOUR_EXERCISE,LETTER", "GENEVA_2022,A4", "GENEVA_2022,LETTER"})
    void thePagesLookAsTheyShould(Samples sample, Paper paper) throws IOException {
        Printed sheet = sheet(sample, paper);
        for (int page = 1; page <= sheet.pages(); page++) {
            Path picture = picture(sample, paper, page);
            if (RENEW) {
                Files.createDirectories(PICTURES);
                ImageIO.write(sheet.picture(page), "png", picture.toFile());
            }
            assertTrue(Files.exists(picture), "no picture of a page: " + picture);
            Pixels.assertAlike(
                    ImageIO.read(picture.toFile()),
                    sheet.picture(page),
                    Pixels.Tolerance.SAME_PROGRAM,
                    "run with -Dgolden.rewrite=true and look at " + picture);
        }
        assertTrue(Files.notExists(picture(sample, paper, sheet.pages() + 1)), "a page is missing");
    }

    @Test
    void aPageThatLooksOtherwiseIsNoticed() throws IOException {
        BufferedImage page = sheet(Samples.HARBOUR_EXERCISE, Paper.A4).picture(1);
        BufferedImage other = sheet(Samples.HARBOUR_EXERCISE, Paper.A4).picture(1);
        assertTrue(Pixels.alike(page, other, Pixels.Tolerance.SAME_PROGRAM));

        // Two lines of text go missing.
        for (int y = 300; y < 322; y++) {
            for (int x = 30; x < page.getWidth() - 30; x++) {
                other.setRGB(x, y, 0xffffffff);
            }
        }
        assertFalse(Pixels.alike(page, other, Pixels.Tolerance.SAME_PROGRAM));
    }

    private Printed sheet(Samples sample, Paper paper) {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        Path file = folder.resolve(sample + ".dossier");
        try (DossierFile dossier = Files.exists(file) ? DossierFile.open(file) : sample.create(file, null)) {
            return new Printed(briefing.lay(dossier.shelf(), Orders.on(paper), Progress.NONE)
                    .pdf());
        }
    }

    private static Path picture(Samples sample, Paper paper, int page) {
        String name = (sample.name().replaceFirst("_.*", "") + "-" + paper + "-" + page).toLowerCase(Locale.ROOT);
        return PICTURES.resolve(name + ".png");
    }
}
