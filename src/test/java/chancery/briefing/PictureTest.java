package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Marking;
import chancery.model.Reality;
import chancery.paint.ActorColours;
import chancery.paint.Measured;
import chancery.store.DossierFile;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Folding;
import chancery.timeline.LaneBy;
import chancery.timeline.TimeScale;
import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class PictureTest {

    private static final PictureOptions SMALL = PictureOptions.PLAIN.sized(900, 600);

    @TempDir
    static Path folder;

    private static DossierFile harbour;
    private final Picture picture = new Picture(Clock.systemUTC());

    @BeforeAll
    static void open() {
        harbour = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
    }

    @AfterAll
    static void close() {
        harbour.close();
    }

    private Path drawn(String name, PictureOptions options) {
        Path out = folder.resolve(name);
        picture.write(harbour.shelf(), options, out);
        return out;
    }

    private String svg(PictureOptions options) throws IOException {
        return Files.readString(drawn("a.svg", options));
    }

    @Test
    void theLegendExplainsNumbersWhereThereAreAny() throws IOException {
        Path crowded = folder.resolve("crowded.dossier");
        Path out = folder.resolve("crowded.svg");
        Invention.make(crowded, new Scale(1_000, 9, 3), Progress.NONE);
        try (DossierFile file = DossierFile.open(crowded)) {
            picture.write(file.shelf(), SMALL, out);
        }

        assertTrue(Files.readString(out).contains(">several events, their number</text>"));
        assertFalse(svg(PictureOptions.PLAIN).contains(">several events, their number</text>"));
    }

    @Test
    void aPictureSaysWhatItIsOfAsOfWhenAndWhoMaySeeIt() throws IOException {
        String svg = svg(PictureOptions.PLAIN);

        assertTrue(svg.contains(">Harbour talks</text>"));
        assertTrue(svg.contains(">as of the end of Tue 15 April 2031 (UTC+02:00)</text>"));
        assertTrue(svg.contains(">TLP:CLEAR</text>"));
    }

    @Test
    void aPictureExplainsItsShapesButNoneThatItHasNot() throws IOException {
        String svg = svg(PictureOptions.PLAIN);

        assertTrue(svg.contains(">threatened</text>"));
        assertFalse(svg.contains(">hypothetical</text>"), "the only such event has no date");
    }

    @Test
    void asHighAsItNeedsToBeItShowsEveryLane() throws IOException {
        String svg = svg(PictureOptions.PLAIN);

        assertTrue(svg.contains(">Estrian Press Bureau</text>"));
        assertFalse(svg.contains("not fit"));
    }

    @Test
    void whereThereIsLessRoomItSaysHowManyLanesAreCutOff() throws IOException {
        assertTrue(svg(SMALL).contains("lanes do not fit</text>"));
    }

    @Test
    void whatIsDrawnIsXml() throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(drawn("xml.svg", SMALL).toFile())
                .getDocumentElement();

        assertEquals("900", root.getAttribute("width"));
        assertEquals("600", root.getAttribute("height"));
    }

    @Test
    void daysThatAreAskedForAreTheOnesThatAreShown() throws IOException {
        String svg = svg(PictureOptions.PLAIN.between(LocalDate.parse("2031-04-07"), LocalDate.parse("2031-04-09")));

        assertTrue(svg.contains(">The talks open at Merrowholm</text>"));
        assertFalse(svg.contains(">The Vennhaven Courier</text>"), "took part in nothing then");
        assertFalse(svg.contains("sign the Treaty of Saltmere"));
    }

    @Test
    void theSameDossierAndOptionsGiveTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(drawn("one.png", SMALL)), Files.readAllBytes(drawn("two.png", SMALL)));
        assertArrayEquals(Files.readAllBytes(drawn("one.svg", SMALL)), Files.readAllBytes(drawn("two.svg", SMALL)));
    }

    @Test
    void aPngHasTheSizeAndTheGroundThatWereAskedFor() throws IOException {
        BufferedImage light = ImageIO.read(drawn("light.png", SMALL).toFile());
        BufferedImage dark = ImageIO.read(
                drawn("dark.png", SMALL.in(PictureOptions.Theme.DARK)).toFile());

        assertEquals(900, light.getWidth());
        assertEquals(600, light.getHeight());
        assertEquals(0xffffffff, light.getRGB(2, 2));
        assertEquals(0xff0d1117, dark.getRGB(2, 2));
    }

    @Test
    void aNameThatSaysNoFormatIsRefused() {
        assertThrows(BriefRefused.class, () -> drawn("a.jpeg", SMALL));
        assertFalse(Files.exists(folder.resolve("a.jpeg")));
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        LocalDate day = LocalDate.parse("2031-04-07");

        assertThrows(IllegalArgumentException.class, () -> SMALL.between(day, day.minusDays(1)));
        assertThrows(BriefRefused.class, () -> drawn("a.svg", SMALL.between(LocalDate.parse("2050-01-01"), null)));
    }

    @Test
    void measuresOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PictureOptions.PLAIN.sized(100, null));
        assertThrows(IllegalArgumentException.class, () -> PictureOptions.PLAIN.sized(900, 20_000));
    }

    @Test
    void aScriptThatNoFontHasIsRefusedInPngAndLeftToTheViewerInSvg() throws IOException {
        Path other = Files.createDirectory(folder.resolve("han"));
        try (DossierFile dossier =
                Made.dossier(other, "Talks", Made.event("e", "in 日本", Reality.OCCURRED, "2030-05-01"))) {
            assertThrows(BriefRefused.class, () -> picture.write(dossier.shelf(), SMALL, other.resolve("a.png")));
            picture.write(dossier.shelf(), SMALL, other.resolve("a.svg"));
        }
        assertTrue(Files.readString(other.resolve("a.svg")).contains("in 日本"));
    }

    @Test
    void aDossierWithoutEventsIsAPictureToo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("empty"));
        try (DossierFile dossier = Made.dossier(other, "Nothing yet")) {
            picture.write(dossier.shelf(), SMALL, other.resolve("a.png"));
        }
        assertEquals(900, ImageIO.read(other.resolve("a.png").toFile()).getWidth());
    }

    @Test
    void aPdfIsOnePageOfTheSizeWithTextThatStaysTextInEmbeddedFonts() throws IOException {
        Path file = drawn("a.pdf", SMALL);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDPage page = pdf.getPage(0);
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(900 * 0.75, page.getMediaBox().getWidth(), 0.01);
            assertEquals(600 * 0.75, page.getMediaBox().getHeight(), 0.01);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Harbour talks"), text);
            assertTrue(text.contains("TLP:CLEAR"), text);
            for (COSName name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
            }
            assertEquals("Harbour talks", pdf.getDocumentInformation().getTitle());
            assertNull(pdf.getDocumentInformation().getAuthor());
        }
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(drawn("again.pdf", SMALL)));
    }

    @Test
    void theLargestPictureIsWritten() throws IOException {
        PictureOptions large = PictureOptions.PLAIN.sized(10_000, 5_000).scaled(4);
        BufferedImage image = ImageIO.read(drawn("large.png", large).toFile());

        assertEquals(10_000, image.getWidth());
        assertEquals(5_000, image.getHeight());
        assertEquals(0xffffffff, image.getRGB(9_999, 4_999));
    }

    @Test
    void aLargerScaleMakesTheSamePictureLarger() throws IOException {
        BufferedImage once = ImageIO.read(drawn("once.png", SMALL).toFile());
        BufferedImage twice = ImageIO.read(
                drawn("twice.png", PictureOptions.PLAIN.sized(1_800, 1_200).scaled(2))
                        .toFile());

        assertEquals(2 * once.getWidth(), twice.getWidth());
        int differing = 0;
        for (int x = 0; x < 900; x += 3) {
            for (int y = 0; y < 600; y += 3) {
                differing += far(once.getRGB(x, y), twice.getRGB(2 * x, 2 * y)) ? 1 : 0;
            }
        }
        assertTrue(differing < 300 * 200 / 20, differing + " places differ");
    }

    @Test
    void aViewIsDrawnAsItIsSeen() throws IOException {
        TimelineContent content = new TimelineContent(
                harbour.shelf().eventColumns(), row -> TimelineContent.AWAITED, row -> "", actors());
        ViewOptions view = ViewOptions.showing(content, Folding.NONE, 1_000, 700, Tick.latest("2031-04-15"));
        Extent days = new Extent(Tick.earliest("2031-04-07"), Tick.latest("2031-04-09"));
        ViewOptions near = view.laned(LaneBy.FLAT)
                .scaled(TimeScale.fitted(
                        days, Folding.NONE, view.plot().x(), view.plot().right()));
        Path framed = folder.resolve("view.svg");
        picture.write(
                harbour.shelf(),
                content,
                near,
                Measured.NOTHING,
                PictureOptions.PLAIN.sized(1_200, 800),
                true,
                framed,
                Progress.NONE);
        String svg = Files.readString(framed);
        assertTrue(svg.contains(">The talks open at Merrowholm</text>"));
        assertTrue(svg.contains(">Harbour talks</text>"));
        assertFalse(svg.contains("sign the Treaty of Saltmere"));

        Path bare = folder.resolve("bare.svg");
        picture.write(
                harbour.shelf(),
                content,
                near,
                Measured.NOTHING,
                PictureOptions.PLAIN.sized(1_200, 800),
                false,
                bare,
                Progress.NONE);
        assertFalse(Files.readString(bare).contains(">Harbour talks</text>"));

        Path measured = folder.resolve("measured.svg");
        Measured both =
                new Measured(days, new Measured.Span(-1, -1, days.first(), days.last(), "3 days apart"), List.of());
        picture.write(
                harbour.shelf(),
                content,
                near,
                both,
                PictureOptions.PLAIN.sized(1_200, 800),
                true,
                measured,
                Progress.NONE);
        assertTrue(Files.readString(measured).contains(">3 days apart</text>"));
    }

    @Test
    void aTitleThatDoesNotSayWhoMaySeeThePictureIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("unmarked"));
        Dossier cover = new Dossier(new Id<>("bare"), "Unmarked talks", null, ZoneId.of("UTC"), null, null, null, "en");
        try (DossierFile dossier =
                Made.dossier(other, cover, Made.event("e", "They meet", Reality.OCCURRED, "2030-05-01"))) {
            TimelineContent content = new TimelineContent(
                    dossier.shelf().eventColumns(), row -> TimelineContent.AWAITED, row -> "", List.of());
            ViewOptions view = ViewOptions.showing(content, Folding.NONE, 900, 600, Tick.FUTURE);
            Path out = other.resolve("view.svg");
            assertThrows(BriefRefused.class, () -> picture.write(dossier.shelf(), SMALL, out));
            assertThrows(
                    BriefRefused.class,
                    () -> picture.write(
                            dossier.shelf(), content, view, Measured.NOTHING, SMALL, true, out, Progress.NONE));
            assertFalse(Files.exists(out));
            PictureOptions marked = SMALL.marked(new Marking("TLP:AMBER"));
            picture.write(dossier.shelf(), content, view, Measured.NOTHING, marked, true, out, Progress.NONE);
            assertTrue(Files.readString(out).contains(">TLP:AMBER</text>"));
            picture.write(dossier.shelf(), content, view, Measured.NOTHING, SMALL, false, out, Progress.NONE);
        }
    }

    @Test
    void aPictureThatIsGivenUpLeavesNothing() {
        Path out = folder.resolve("given-up.png");
        Progress over = new Progress() {
            @Override
            public void fraction(double fraction) {}

            @Override
            public void words(String words) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        TimelineContent content =
                new TimelineContent(harbour.shelf().eventColumns(), row -> "One", row -> "", actors());
        ViewOptions view = ViewOptions.showing(content, Folding.NONE, 1_000, 700, Tick.FUTURE);

        assertThrows(
                CancellationException.class,
                () -> picture.write(harbour.shelf(), content, view, Measured.NOTHING, SMALL, false, out, over));
        assertFalse(Files.exists(out));
    }

    private static List<TimelineActor> actors() {
        List<Actor> actors = harbour.shelf().actors();
        return new ActorColours(actors).painted(actors);
    }

    private static boolean far(int one, int other) {
        int apart = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            apart += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
        }
        return apart > 90;
    }
}
