package chancery.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.CodePoints;
import chancery.anchor.Oddity;
import chancery.anchor.Pages;
import chancery.exchange.ExchangeRefused;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String RUSSIAN =
            "Переговоры продолжатся в среду, сообщил представитель.\n\nОн отказался от слов.\n";

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gazette.html", "notes.md", "portal.html"})
    void aTextComesOutOfItsMarkup(String name) throws IOException {
        assertEquals(
                new String(golden(name + ".txt"), StandardCharsets.UTF_8),
                TextFile.of(golden(name), name, null, Progress.NONE).text());
    }

    @Test
    void whatAPageSaysOfItselfIsTakenFromItsBestPlace() throws IOException {
        assertEquals(
                List.of(
                        "TITLE Ferry talks stall in Port Alder JSON-LD headline",
                        "PUBLISHER Gazette Ltd JSON-LD publisher",
                        "AUTHOR Ilse Marten, P. Quay JSON-LD author",
                        "PUBLISHED 2031-03-30 JSON-LD datePublished",
                        "LANGUAGE en-GB <html lang>",
                        "URL https://gazette.example/ferry?x=1 <link href>"),
                facts("gazette.html"));
        assertEquals(
                List.of("TITLE Le quai reste fermé <title>", "AUTHOR Rédaction author", "LANGUAGE fr <html lang>"),
                facts("portal.html"));
        assertEquals(
                List.of("TITLE Notes on the quay title:", "AUTHOR A. Writer author:", "PUBLISHED 2031-04-01 date:"),
                facts("notes.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1251",
                "KOI8-R",
                "IBM866",
                "ISO-8859-5",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE"
            })
    void anEncodingIsFoundOutWithoutAMark(String encoding) throws IOException {
        FoundText found = plain(RUSSIAN.getBytes(Charset.forName(encoding)));

        assertEquals(RUSSIAN, found.text());
        assertEquals(encoding, found.encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkIsBelievedAndIsNoPartOfTheText(String encoding) throws IOException {
        FoundText found = plain(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(encoding)));

        assertEquals(RUSSIAN, found.text());
        assertEquals(encoding, found.encoding());
    }

    @Test
    void accentsThatStandAloneAreWestern() throws IOException {
        String french = "Le ministre a déclaré – “oui”.\n";
        FoundText found = plain(french.getBytes(Charset.forName("windows-1252")));

        assertEquals(french, found.text());
        assertEquals("windows-1252", found.encoding());
    }

    @Test
    void theEncodingThatIsAskedForIsTakenOrRefused() throws IOException {
        byte[] polish = "Żółw, gęś.\n".getBytes(Charset.forName("windows-1250"));

        assertEquals(
                "Żółw, gęś.\n",
                TextFile.of(polish, "a.txt", "windows-1250", Progress.NONE).text());
        assertRefused(
                "It is no text in UTF-8. Nothing was changed.",
                () -> TextFile.of(polish, "a.txt", "UTF-8", Progress.NONE));
        assertRefused(
                "There is no encoding called no such. Nothing was changed.",
                () -> TextFile.of(polish, "a.txt", "no such", Progress.NONE));
    }

    @Test
    void aTextIsNormalisedOnceAndKnownByItsOriginal() throws IOException {
        FoundText found = plain("Cafe\u0301\r\nnext\rlast".getBytes(StandardCharsets.UTF_8));

        assertEquals("Café\nnext\nlast", found.text());
        assertEquals("a9449cda", found.sha256().substring(0, 8));
    }

    @Test
    void charactersThatCannotBeSeenAreKeptAndTold() throws IOException {
        FoundText found = plain("a\0b🚢\u202Ec\u200Bd\uFFFD\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("a\0b🚢\u202Ec\u200Bd\uFFFD\n", found.text());
        assertEquals(
                List.of(
                        new Oddity(1, 0, Oddity.Kind.CONTROL),
                        new Oddity(4, 0x202E, Oddity.Kind.DIRECTION),
                        new Oddity(6, 0x200B, Oddity.Kind.INVISIBLE),
                        new Oddity(8, 0xFFFD, Oddity.Kind.REPLACED)),
                found.oddities());
    }

    @Test
    void halfACharacterIsReplacedAndTold() {
        FoundText found = TextFile.ofPasted("one \uD83D two");

        assertEquals("one \uFFFD two", found.text());
        assertEquals(List.of(new Oddity(4, 0xFFFD, Oddity.Kind.REPLACED)), found.oddities());
    }

    @Test
    void aWordDocumentGivesItsParagraphsAndNotWhatWasStruckOut() throws IOException {
        byte[] document = zip(
                "word/document.xml",
                "<w:document " + W + "><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Ferry</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> talks</w:t></w:r></w:p><w:p/><w:p><w:del><w:r><w:delText>old</w:delText></w:r>"
                        + "</w:del><w:ins><w:r><w:t>new</w:t><w:br/><w:t>line</w:t><w:noBreakHyphen/></w:r></w:ins></w:p></w:body></w:document>",
                "docProps/core.xml",
                "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Stall</dc:title><dc:creator>I. Marten</dc:creator></c>");

        FoundText found = plain(document);
        assertEquals("Ferry talks\n\nnew\nline\u2011\n", found.text());
        assertEquals(TextKind.WORD, found.kind());
        assertEquals("Stall", found.fact(FoundFact.Field.TITLE).orElseThrow().value());
    }

    @Test
    void aWordDocumentThatWantsToDoHarmIsRefused() throws IOException {
        String entity = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document " + W
                + "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);

        assertRefused("It would unpack", () -> plain(zip("word/document.xml", entity)));
        assertRefused("It would unpack", () -> plain(zip("word/document.xml", deep)));
        assertRefused("It would unpack", () -> plain(bomb()));
        assertRefused("It is damaged", () -> plain(zip("word/document.xml", "<w:document")));
        assertRefused("It is a packed file", () -> plain(zip("other.xml", "<a/>")));
    }

    @Test
    void aPdfGivesItsParagraphsAndItsPages() throws IOException {
        FoundText found = plain(pdf(
                List.of(
                        "The ministers met on Tuesday and spoke of the well-known quay,",
                        "of ferries and of dues; nego-",
                        "tiations go on"),
                List.of("and will last until Friday.")));

        assertEquals(
                "The ministers met on Tuesday and spoke of the well-known quay, of ferries and of dues; negotiations go on\fand will"
                        + " last until Friday.\n",
                found.text());
        Pages pages = Pages.of(CodePoints.of(found.text()));
        assertEquals(List.of(2, 1, 2), List.of(pages.count(), pages.at(100), pages.at(110)));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherHoweverTheyWereWritten() throws IOException {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int line = 1; line <= 8; line++) {
            left.add("on the left stands line " + line + " of it");
            right.add("on the right stands line " + line + " of it");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                put(
                        content,
                        60,
                        740,
                        "A heading that goes across both columns of the page, from the left to the right");
                for (int line = 0; line < 8; line++) {
                    put(content, 60, 700 - 14 * line, left.get(line));
                    put(content, 320, 700 - 14 * line, right.get(line));
                }
                put(
                        content,
                        60,
                        540,
                        "A foot that goes across both columns of the page, from the left to the right again");
            }
            document.save(out);
        }

        String text = plain(out.toByteArray()).text().replaceAll("\\s+", " ");
        assertEquals(
                "A heading that goes across both columns of the page, from the left to the right "
                        + String.join(" ", left)
                        + " " + String.join(" ", right)
                        + " A foot that goes across both columns of the page, from the left to the right again ",
                text);
    }

    private static void put(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    @Test
    void aPdfWithoutTextOrWithAPasswordIsRefused() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }

        assertRefused("There is no text in it, only pictures of pages.", () -> plain(pdf(List.of())));
        assertRefused("It is locked with a password.", () -> plain(locked.toByteArray()));
        assertRefused("It is damaged", () -> plain("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatIsNoTextIsRefusedByItsName() {
        assertRefused("It is a dossier itself.", () -> plain("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("It is a picture.", () -> plain(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}));
        assertRefused("It is rich text", () -> plain("{\\rtf1 hello}".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("There is no text in it.", () -> plain(" \n\n ".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("There is no file", () -> TextFile.read(folder.resolve("gone.txt"), null, Progress.NONE));
        assertRefused(folder + " is a folder.", () -> TextFile.read(folder, null, Progress.NONE));
    }

    @Test
    void aHundredMillionBytesAreMoreThanAnyArticle() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var channel = Files.newByteChannel(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position(TextFile.MOST_BYTES);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertRefused(large + " has more than 100 million bytes", () -> TextFile.read(large, null, Progress.NONE));
    }

    @Test
    void tenThousandElementsWithinEachOtherAreNoTrouble() throws IOException {
        String html = "<html><body>" + "<div>".repeat(10_000) + "words" + "</div>".repeat(10_000) + "</body></html>";

        assertEquals(
                "words\n",
                TextFile.of(html.getBytes(StandardCharsets.UTF_8), "a.html", null, Progress.NONE)
                        .text());
    }

    private static List<String> facts(String name) throws IOException {
        return TextFile.of(golden(name), name, null, Progress.NONE).facts().stream()
                .map(fact -> fact.field() + " " + fact.value() + " " + fact.where())
                .toList();
    }

    private static FoundText plain(byte[] bytes) throws IOException {
        return TextFile.of(bytes, "a.txt", null, Progress.NONE);
    }

    private static void assertRefused(String beginning, Executable reading) {
        String message =
                String.valueOf(assertThrows(ExchangeRefused.class, reading).getMessage());
        assertTrue(message.startsWith(beginning), message);
        assertTrue(message.contains("Nothing was changed."), message);
    }

    private static byte[] zip(String... namesAndWords) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndWords[i]));
                zip.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.beginText();
                    content.newLineAtOffset(72, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextFileTest.class.getResourceAsStream("/golden/text/" + name))) {
            return in.readAllBytes();
        }
    }
}
