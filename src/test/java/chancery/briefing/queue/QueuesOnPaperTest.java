package chancery.briefing.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Paper;
import chancery.briefing.Pixels;
import chancery.briefing.Printed;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sheet that went through a real queue, as {@code .ci/queue} makes one: {@code chancery.queue} names it, {@code chancery.queue.out} is
 * the file of PostScript that comes out, {@code chancery.queue.pictures} a folder for the pages.
 */
@EnabledIfSystemProperty(named = "chancery.queue", matches = ".+")
class QueuesOnPaperTest {

    private static final int DOTS = 60;

    @TempDir
    Path folder;

    private final String queue = System.getProperty("chancery.queue");
    private final Path out = Path.of(System.getProperty("chancery.queue.out", ""));
    private final Path pictures = Path.of(System.getProperty("chancery.queue.pictures", "target"));

    private Printed sheet(Paper paper) {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        try (DossierFile dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve(paper + ".dossier"), null)) {
            SheetOrder order = SheetOrder.of(Template.TWO_PAGE);
            return new Printed(
                    briefing.lay(dossier.shelf(), order.withLayout(new Layout(paper, null, true)), Progress.NONE)
                            .pdf());
        }
    }

    @Test
    void theQueueIsAmongThePrinters() {
        Queue found = Queues.list(Progress.NONE).stream()
                .filter(one -> one.name().equals(queue))
                .findFirst()
                .orElseThrow();

        assertTrue(found.accepting() && found.pdf(), found.toString());
        assertTrue(found.papers().containsAll(List.of(Paper.values())), found.toString());
    }

    @Test
    void whatComesOutLooksLikeTheSheet() throws IOException, InterruptedException {
        for (Paper paper : Paper.values()) {
            Printed sheet = sheet(paper);
            List<BufferedImage> pages = printed(sheet, PrintChoice.of(queue, "Sheet", paper), paper.name());

            assertEquals(sheet.pages(), pages.size());
            for (int page = 1; page <= pages.size(); page++) {
                Pixels.assertAlike(
                        sheet.picture(page),
                        pages.get(page - 1),
                        Pixels.Tolerance.OTHER_PROGRAM,
                        paper + " page " + page);
            }
        }
    }

    @Test
    void aRangeIsPrintedAlone() throws IOException, InterruptedException {
        Printed sheet = sheet(Paper.A4);
        List<BufferedImage> pages =
                printed(sheet, PrintChoice.of(queue, "Sheet", Paper.A4).pages(2, 2), "range");

        assertEquals(1, pages.size());
        assertFalse(Pixels.alike(sheet.picture(1), pages.get(0), Pixels.Tolerance.OTHER_PROGRAM));
        Pixels.assertAlike(sheet.picture(2), pages.get(0), Pixels.Tolerance.OTHER_PROGRAM, "page 2 alone");
    }

    private List<BufferedImage> printed(Printed sheet, PrintChoice choice, String name)
            throws IOException, InterruptedException {
        Files.deleteIfExists(out);
        Queues.print(sheet.bytes(), choice, Progress.NONE);
        awaitWhole(out);
        Path pattern = pictures.resolve(name + "-%d.png");
        Process ghostscript = new ProcessBuilder(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-dSAFER",
                        "-sDEVICE=png16m",
                        "-dTextAlphaBits=4",
                        "-dGraphicsAlphaBits=4",
                        "-r" + DOTS,
                        "-sOutputFile=" + pattern,
                        out.toString())
                .inheritIO()
                .start();
        assertEquals(0, ghostscript.waitFor());
        List<BufferedImage> pages = new ArrayList<>();
        for (Path page = page(name, 1); Files.exists(page); page = page(name, pages.size() + 1)) {
            pages.add(ImageIO.read(page.toFile()));
        }
        return pages;
    }

    private Path page(String name, int number) {
        return pictures.resolve(name + "-" + number + ".png");
    }

    /** The end of a PostScript file is marked (Adobe, Document Structuring Conventions 3.0). */
    private static void awaitWhole(Path file) throws IOException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                String end = new String(
                        bytes,
                        Math.max(0, bytes.length - 200),
                        Math.min(200, bytes.length),
                        StandardCharsets.ISO_8859_1);
                if (end.contains("%%EOF")) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("nothing came out within 30 seconds");
    }
}
