package chancery.briefing.print;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Orders;
import chancery.briefing.Paper;
import chancery.briefing.Printed;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of both samples on both papers, as PDF. */
class SampleSheetTest {

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    @TempDir
    static Path folder;

    private static Printed harbour;
    private static Printed harbourLetter;
    private static Printed geneva;
    private static Printed genevaLetter;

    @BeforeAll
    static void print() throws IOException {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        try (DossierFile dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null)) {
            harbour = printed(briefing, dossier, Paper.A4);
            harbourLetter = printed(briefing, dossier, Paper.LETTER);
        }
        try (DossierFile dossier = Samples.GENEVA_2022.create(folder.resolve("geneva.dossier"), null)) {
            geneva = printed(briefing, dossier, Paper.A4);
            genevaLetter = printed(briefing, dossier, Paper.LETTER);
        }
    }

    private static Printed printed(Briefing briefing, DossierFile dossier, Paper paper) throws IOException {
        Path out = folder.resolve("sheet.pdf");
        briefing.write(dossier.shelf(), Orders.on(paper), out, Progress.NONE);
        return new Printed(Files.readAllBytes(out));
    }

    private static Stream<Printed> all() {
        return Stream.of(harbour, harbourLetter, geneva, genevaLetter);
    }

    @Test
    void everySheetConformsToPdfUa() {
        assertAll(all().map(sheet -> () -> assertEquals(List.of(), sheet.faults("ua1"))));
    }

    @Test
    void everySheetConformsToPdfA() {
        assertAll(all().map(sheet -> () -> assertEquals(List.of(), sheet.faults("2a"))));
    }

    @Test
    void bothSamplesFitOnTwoPagesOfEitherPaper() {
        assertEquals(List.of(2, 2, 2, 2), all().map(Printed::pages).toList());
    }

    @Test
    void eachPageSaysWhichItIs() {
        assertAll(all().map(sheet -> () -> assertAll(
                () -> assertTrue(Printed.letters(sheet.text(1)).contains("Page1of2")),
                () -> assertTrue(Printed.letters(sheet.text(2)).contains("Page2of2")))));
    }

    @Test
    void theMarkingStandsAtHeadAndFootOfEachPageAtTheRightInTwelvePoints() {
        for (int page = 1; page <= 2; page++) {
            List<TextPosition> all = harbour.positions(page);
            double width = all.get(0).getPageWidth();
            double height = all.get(0).getPageHeight();
            List<TextPosition> head = all.stream()
                    .filter(letter -> letter.getY() < 16 * POINTS_A_MILLIMETRE)
                    .toList();
            List<TextPosition> foot = all.stream()
                    .filter(letter -> letter.getY() > height - 15 * POINTS_A_MILLIMETRE)
                    .toList();
            assertEquals(List.of("TLP:CLEAR", "TLP:CLEAR"), List.of(words(head), words(foot)));
            assertTrue(Stream.concat(head.stream(), foot.stream())
                    .allMatch(letter -> letter.getX() > width * 0.7 && letter.getFontSizeInPt() >= 12));
        }
    }

    private static String words(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).reduce("", String::concat);
    }

    @Test
    void nothingIsPrintedInTheOuterFiveMillimetres() {
        assertAll(all().flatMap(sheet -> Stream.of(1, 2).map(sheet::picture))
                .map(page -> () -> assertFalse(inked(page), "ink at the edge")));
    }

    private static boolean inked(BufferedImage page) {
        int edge = (int) Math.floor(5 / 25.4 * 60);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean outside = x < edge || y < edge || x >= page.getWidth() - edge || y >= page.getHeight() - edge;
                if (outside && (page.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void onlyTheProgramsOwnFontsAreUsedAndAllAreEmbedded() {
        Set<String> allowed = new TreeSet<>(List.of(
                "NotoEmoji-Regular",
                "SourceSans3-Bold",
                "SourceSans3-Italic",
                "SourceSans3-Regular",
                "SourceSans3-SemiBold",
                "SourceSerif4-Bold",
                "SourceSerif4-Regular"));
        assertAll(
                all().map(Printed::fonts).map(fonts -> () -> assertTrue(allowed.containsAll(fonts), fonts::toString)));
    }

    @Test
    void noCharacterIsPrintedAsSomethingElse() {
        assertAll(all().map(Printed::letters)
                .map(text -> () -> assertFalse(text.contains("#") || text.contains("\ufffd"))));
    }

    @Test
    void theLanguageTheTitleAndTheOutlineAreThere() {
        harbour.ask(pdf -> {
            var catalog = pdf.getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertEquals("Harbour talks", pdf.getDocumentInformation().getTitle());
            assertEquals(
                    "Key judgements",
                    catalog.getDocumentOutline().getFirstChild().getTitle());
            return null;
        });
    }

    @Test
    void theTimelineIsAFigureThatIsToldInWords() {
        harbour.ask(pdf -> {
            List<String> told = figures(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(1, told.size());
            assertTrue(told.get(0).contains("22\u00a0Apr: Second round of talks (scheduled)"), told.get(0));
            return null;
        });
    }

    private static List<String> figures(PDStructureNode node) {
        List<String> told = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    told.add(element.getAlternateDescription());
                }
                told.addAll(figures(element));
            }
        }
        return told;
    }

    @Test
    void theFileSaysNothingOfWhoMadeItWhereAndWithWhat() {
        assertFalse(new String(harbour.bytes(), StandardCharsets.ISO_8859_1).contains(folder.toString()));
        harbour.ask(pdf -> {
            assertEquals(null, pdf.getDocumentInformation().getAuthor());
            assertEquals("Chancery", pdf.getDocumentInformation().getProducer());
            return null;
        });
    }

    @Test
    void everyLinkLeadsToAPlaceInTheSheet() {
        harbour.ask(pdf -> {
            int links = 0;
            for (var page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                    assertTrue(((PDPageDestination) action.getDestination()).retrievePageNumber() >= 0);
                    links++;
                }
            }
            assertTrue(links > 60, links + " links");
            return null;
        });
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws IOException {
        Briefing again = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        try (DossierFile dossier = DossierFile.open(folder.resolve("harbour.dossier"))) {
            assertArrayEquals(harbour.bytes(), printed(again, dossier, Paper.A4).bytes());
        }
    }
}
