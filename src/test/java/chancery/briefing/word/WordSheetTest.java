package chancery.briefing.word;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Paper;
import chancery.briefing.Printed;
import chancery.briefing.Reading;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Typeset;
import chancery.exchange.Samples;
import chancery.model.Marking;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of both samples, as a word processor reads them. */
class WordSheetTest {

    private static final Instant MADE = Instant.parse("2031-04-16T06:00:00Z");

    @TempDir
    static Path folder;

    private static final List<SheetContent> CONTENTS = new ArrayList<>();
    private static final List<WordRead> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void render() {
        Briefing briefing = new Briefing(Clock.fixed(MADE, ZoneOffset.UTC));
        for (Samples sample : List.of(Samples.HARBOUR_EXERCISE, Samples.GENEVA_2022)) {
            try (DossierFile dossier = sample.create(folder.resolve(sample + ".dossier"), null)) {
                Briefing.Rendered sheet = briefing.render(
                        dossier.shelf(), SheetOrder.of(Template.TWO_PAGE), Briefing.Format.DOCX, Progress.NONE);
                CONTENTS.add(sheet.content());
                DOCUMENTS.add(new WordRead(sheet.file()));
            }
        }
    }

    private static WordRead written(String author, Paper paper, Block... blocks) {
        return written(SectionKind.GAPS, author, paper, blocks);
    }

    private static WordRead written(SectionKind kind, String author, Paper paper, Block... blocks) {
        SheetContent content = new SheetContent(
                new Cover(
                        new Marking("TLP:AMBER+STRICT"),
                        "Title",
                        "Briefing sheet",
                        "as of today",
                        null,
                        null,
                        author,
                        null,
                        List.of(),
                        "fr"),
                List.of(new Section(kind, "Gaps", null, List.of(blocks))));
        return new WordRead(
                new WordSheet(new Typeset()).of(content, paper, MADE).bytes());
    }

    @Test
    void everyWordOfTheContentIsInTheDocument() {
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            String letters = Printed.letters(DOCUMENTS.get(i).words().replaceAll("\\d+:\\d+(,\u2009)?", ""))
                    + Printed.letters(DOCUMENTS.get(i).parts().get("word/document.xml"));
            assertAll(Reading.words(CONTENTS.get(i)).map(words -> () -> assertTrue(letters.contains(words), words)));
        }
    }

    @Test
    void everyPartOfTheSheetHasAStyleThatTheDocumentKnows() {
        Set<String> used = new TreeSet<>();
        for (WordRead document : DOCUMENTS) {
            document.ask(word -> {
                for (XWPFParagraph paragraph : word.getParagraphs()) {
                    if (!paragraph.getText().isEmpty()) {
                        used.add(paragraph.getStyle());
                        assertTrue(word.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
                    }
                }
                return null;
            });
        }
        assertTrue(
                used.containsAll(Set.of(
                        "Title",
                        "Subtitle",
                        "Heading1",
                        "Heading2",
                        "ListBullet",
                        "Quote",
                        "Attribution",
                        "SourceNote")),
                used::toString);
    }

    @Test
    void theSameSheetIsTheSameBytesWheneverItIsWritten() throws IOException {
        SheetContent content = CONTENTS.get(0);
        byte[] one = new WordSheet(new Typeset())
                .of(content, Paper.A4, Instant.EPOCH)
                .bytes();
        byte[] other = new WordSheet(new Typeset())
                .of(content, Paper.A4, Instant.EPOCH)
                .bytes();
        assertArrayEquals(one, other);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal(), part.getName());
            }
        }
    }

    @Test
    void theFontsOfEveryStyleAreInTheDocument() throws IOException {
        byte[] file = new WordSheet(new Typeset())
                .of(CONTENTS.get(0), Paper.A4, Instant.EPOCH)
                .bytes();
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
        String table = new String(parts.get("word/fontTable.xml"), StandardCharsets.UTF_8);
        Pattern.compile("w:ascii=\"([^\"]+)\"")
                .matcher(styles)
                .results()
                .forEach(font -> assertTrue(table.contains("w:name=\"" + font.group(1) + "\""), font.group(1)));

        // The key takes off what hides the font: a file that begins as TrueType does.
        List<String> keys = Pattern.compile("w:fontKey=\"\\{([^}]+)}\"")
                .matcher(table)
                .results()
                .map(key -> key.group(1).replace("-", ""))
                .toList();
        assertEquals(4, keys.size());
        for (int i = 0; i < keys.size(); i++) {
            byte[] key = HexFormat.of().parseHex(keys.get(i).toLowerCase(Locale.ROOT));
            byte[] font = parts.get("word/fonts/font" + (i + 1) + ".odttf");
            for (int at = 0; at < 32; at++) {
                font[at] ^= key[15 - at % 16];
            }
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
            assertTrue(read.getNaming().getFontFamily().startsWith("Source S"));
            assertTrue(read.getUnicodeCmapLookup().getGlyphId('ß') > 0);
        }
    }

    @Test
    void headingsAreThoseOfTheSections() {
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            assertEquals(
                    CONTENTS.get(i).sections().stream().map(Section::title).toList(),
                    DOCUMENTS
                            .get(i)
                            .ask(word -> word.getParagraphs().stream()
                                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                                    .map(XWPFParagraph::getText)
                                    .toList()));
        }
    }

    /** Word draws one frame round paragraphs that have the same borders and indents. */
    @Test
    void theBottomLineStandsInOneFrameWithItsHeading() {
        WordRead document =
                written(SectionKind.BOTTOM_LINE, null, Paper.A4, new Block.Paragraph(Phrase.of("Talks may fail.")));

        assertEquals(
                List.of("BottomLineHeading", "BottomLine"),
                document.ask(word -> word.getParagraphs().stream()
                        .filter(paragraph -> !paragraph.getText().isEmpty())
                        .map(XWPFParagraph::getStyle)
                        .filter(style -> style.startsWith("BottomLine"))
                        .toList()));
        String styles = document.parts().get("word/styles.xml");
        String heading = found("(?s)w:styleId=\"BottomLineHeading\".*?(<w:pBdr>.*?</w:pBdr>)", styles)
                .toString();
        String line = found("(?s)w:styleId=\"BottomLine\".*?(<w:pBdr>.*?</w:pBdr>)", styles)
                .toString();
        assertTrue(heading.contains("0B5E7D"), heading);
        assertEquals(heading, line);
    }

    @Test
    void tablesRepeatTheirHeadsAndBreakNoRows() {
        for (WordRead document : DOCUMENTS) {
            document.ask(word -> {
                List<XWPFTable> tables = word.getTables();
                assertTrue(tables.size() > 2);
                for (XWPFTable table : tables) {
                    assertEquals(
                            "SheetTable".equals(table.getStyleID()),
                            table.getRow(0).isRepeatHeader());
                    assertTrue(table.getRows().stream().noneMatch(row -> row.isCantSplitRow() == false));
                    assertEquals(
                            table.getRow(0).getTableCells().size(),
                            table.getCTTbl().getTblGrid().sizeOfGridColArray());
                }
                return null;
            });
        }
    }

    @Test
    void theMarkingAndThePageStandOnEachPage() {
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            String marking = CONTENTS.get(i).cover().marking().label();
            DOCUMENTS.get(i).ask(word -> {
                assertEquals(marking, word.getHeaderList().get(0).getText().strip());
                String foot = word.getFooterList().get(0).getText();
                assertTrue(foot.contains(marking) && foot.contains("Page 1 of 1"), foot);
                return null;
            });
            String foot = DOCUMENTS.get(i).parts().get("word/footer1.xml");
            assertTrue(foot.contains(">PAGE<") && foot.contains(">NUMPAGES<"), foot);
        }
    }

    @Test
    void theLabelsOfTheProtocolHaveTheirColour() {
        WordRead document = written(null, Paper.A4);

        assertTrue(document.parts().get("word/header1.xml").contains("FFC000"));
        assertTrue(document.parts().get("word/footer1.xml").contains("FFC000"));
    }

    @Test
    void everyLinkLeadsToAPlaceOfTheDocumentAndEveryNoteBack() {
        for (WordRead document : DOCUMENTS) {
            String xml = document.parts().get("word/document.xml");
            Set<String> places = found("w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", xml);
            Set<String> links = found("w:hyperlink w:anchor=\"([^\"]+)\"", xml);
            assertTrue(links.size() > 40, links::toString);
            assertEquals(
                    Set.of(),
                    links.stream().filter(link -> !places.contains(link)).collect(Collectors.toSet()));
            assertTrue(links.stream()
                    .filter(link -> link.startsWith("note_"))
                    .allMatch(link -> links.contains(link.replace("note_", "cited_"))));
        }
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void theStripIsAPictureThatIsToldInWords() {
        String xml = DOCUMENTS.get(0).parts().get("word/document.xml");

        assertTrue(xml.contains("22\u00a0Apr: Second round of talks (scheduled)"));
        assertEquals(
                1, DOCUMENTS.get(0).ask(word -> word.getAllPictures().size()).intValue());
    }

    @Test
    void theFileNamesTheAuthorAloneAndNothingOfTheMachine() {
        for (WordRead document : DOCUMENTS) {
            document.parts().forEach((name, text) -> {
                assertFalse(text.contains(folder.toString()), name);
                assertFalse(text.contains("POI"), name);
                assertFalse(text.contains(System.getProperty("user.dir")), name);
            });
            document.ask(word -> {
                var core = word.getProperties().getCoreProperties();
                assertTrue(core.getCreator() == null || core.getCreator().isEmpty(), core.getCreator());
                assertTrue(core.getLastModifiedByUser() == null
                        || core.getLastModifiedByUser().isEmpty());
                return null;
            });
        }
        assertEquals(
                "A. Writer",
                written("A. Writer", Paper.A4)
                        .ask(word -> word.getProperties().getCoreProperties().getCreator()));
    }

    @Test
    void thePaperAndTheLanguageAreTheOrdered() {
        assertTrue(written(null, Paper.A4).parts().get("word/document.xml").contains("w:w=\"11906\" w:h=\"16838\""));
        WordRead letter = written(null, Paper.LETTER);
        assertTrue(letter.parts().get("word/document.xml").contains("w:w=\"12240\" w:h=\"15840\""));
        assertTrue(letter.parts().get("word/styles.xml").contains("w:lang w:val=\"fr\""));
    }

    @Test
    void whateverTheWordsAreTheyAreReadBack() {
        for (String words : List.of(
                "<w:t>no markup</w:t> & &amp;",
                "=cmd|' /C calc'!A0",
                "{ HYPERLINK \"http://example.org\" }",
                "日本 שלום العربية Київ Ελλάδα 🚢 \ufffd",
                "long".repeat(5000))) {
            WordRead document = written(
                    null,
                    Paper.A4,
                    new Block.Paragraph(Phrase.of(words)),
                    new Block.Labelled(List.of(new Block.Line(words, Phrase.of(words)))));
            assertEquals(
                    "Title\nBriefing sheet · as of today\nGaps\n" + words + "\n" + words + "\n" + words + "\n",
                    document.words().replaceFirst("sheet [0-9A-Z]{5} ·", "sheet ·"));
        }
    }

    @Test
    void onlyAddressesOfTheWebAndOfMailBecomeLinks() {
        for (String address :
                List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://example.org/")) {
            WordRead document = written(
                    null, Paper.A4, new Block.Paragraph(Phrase.EMPTY.and(new Run.Link("[" + address + "]", address))));
            assertTrue(document.words().contains("[" + address + "]"));
            assertEquals(
                    address.startsWith("https:"),
                    document.parts().get("word/_rels/document.xml.rels").contains(address));
        }
    }

    @Test
    void controlCharactersAreLeftOutAndCounted() {
        SheetContent content = new SheetContent(
                CONTENTS.get(0).cover(),
                List.of(new Section(
                        SectionKind.GAPS,
                        "Gaps",
                        null,
                        List.of(new Block.Paragraph(Phrase.of("A\u0001b\u202ec\ufffe"))))));
        WordSheet.Document document = new WordSheet(new Typeset()).of(content, Paper.A4, MADE);

        assertEquals(3, document.dropped());
        assertTrue(new WordRead(document.bytes()).words().endsWith("\nAbc"));
    }
}
