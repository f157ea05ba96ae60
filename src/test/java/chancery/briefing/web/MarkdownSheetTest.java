package chancery.briefing.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
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
import chancery.briefing.sheet.Table;
import chancery.briefing.sheet.Tone;
import chancery.exchange.Samples;
import chancery.model.Marking;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownSheetTest {

    private static final List<String> HOSTILE = List.of(
            "# no heading",
            "=SUM(A1:A9)",
            "-1 point",
            "1. not a list",
            "99) nor this",
            "+1 for | and || against",
            "<script>alert(1)</script> & &amp; &#35;",
            "*not* _said_ `so` ~~gone~~ $x$ \\ [a](javascript:alert(1)) ![b](http://example.org/c)",
            "> not quoted",
            "a\\",
            "--- | ---",
            "===",
            "http://example.org/_a_*b*",
            "<a id=\"x\">",
            "ends with two spaces  ",
            "Київ Ελλάδα 日本 שלום 🚢 \ufffd");

    @TempDir
    Path folder;

    private static MarkdownSheet.Text written(Block... blocks) {
        return new MarkdownSheet()
                .of(new SheetContent(
                        new Cover(
                                new Marking("TLP:RED"),
                                "# Title *with* <b>",
                                "Briefing sheet",
                                "as of today",
                                null,
                                null,
                                "|author|",
                                null,
                                List.of(),
                                "en"),
                        List.of(new Section(SectionKind.GAPS, "Gaps", null, List.of(blocks)))));
    }

    @Test
    void bothSamplesAreReadBackWordForWord() {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        for (Samples sample : List.of(Samples.HARBOUR_EXERCISE, Samples.GENEVA_2022)) {
            try (DossierFile dossier = sample.create(folder.resolve(sample + ".dossier"), null)) {
                Briefing.Rendered sheet = briefing.render(
                        dossier.shelf(), SheetOrder.of(Template.TWO_PAGE), Briefing.Format.MARKDOWN, Progress.NONE);
                String file = new String(sheet.file(), StandardCharsets.UTF_8);
                MarkdownRead read = MarkdownRead.of(file);
                String letters = Printed.letters(read.words());
                assertAll(
                        Reading.words(sheet.content()).map(words -> () -> assertTrue(letters.contains(words), words)));
                assertFalse(read.words().contains("*"), read.words());
                assertTrue(read.links().stream()
                        .allMatch(link -> link.matches("https?:.*")
                                || read.markup().contains("<a id=\"" + link.substring(1) + "\">")));
                assertTrue(read.markup().stream().allMatch(tag -> tag.matches("<a id=\"[a-z0-9-]+\">|</a>|<br>")));
                assertFalse(file.contains(folder.toString()));
            }
        }
    }

    @Test
    void whateverAWordLooksLikeItIsReadBackAsAWord() {
        for (String words : HOSTILE) {
            Phrase said = Phrase.of(words);
            Phrase strong = Phrase.of("x").and(words, Tone.STRONG).and("y");
            MarkdownSheet.Text text = written(
                    new Block.Paragraph(said),
                    new Block.Points(List.of(said, strong)),
                    new Block.Labelled(List.of(new Block.Line(words, said))),
                    new Block.Remark(said),
                    new Block.Subheading(words),
                    new Block.Rows(new Table(
                            List.of(new Table.Column(words, 1), new Table.Column("other", 1)),
                            List.of(List.of(Table.Cell.of(words), new Table.Cell(List.of(said, strong)))),
                            false,
                            false)));
            MarkdownRead read = MarkdownRead.of(text.markdown());
            String w = Printed.letters(words);

            assertEquals(
                    "TLP:RED#Title*with*<b>Briefingsheet·asoftodayPreparedby|author|Gaps" + w + w + "x" + w + "y" + w
                            + w + w + w + w + "other" + w + w + "x" + w + "yTLP:RED",
                    Printed.letters(read.words()).replaceFirst("Briefingsheet[0-9A-Z]{5}·", "Briefingsheet·"));
            assertTrue(read.markup().stream().allMatch("<br>"::equals), () -> text.markdown());
            assertEquals(List.of(), read.links());
        }
    }

    @Test
    void onlyAddressesOfTheWebAndOfMailBecomeLinks() {
        List<String> links = Stream.of(
                        "https://example.org/a(b)_c",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "file:///etc/passwd",
                        "mailto:a@example.org",
                        "http://example.org/\"><script>")
                .flatMap(address -> MarkdownRead.of(
                        written(new Block.Paragraph(Phrase.EMPTY.and(new Run.Link("[" + address + "]", address))))
                                .markdown())
                        .links()
                        .stream())
                .toList();

        assertEquals(List.of("https://example.org/a%28b%29_c", "mailto:a@example.org"), links);
    }

    @Test
    void controlCharactersAreLeftOutAndCounted() {
        MarkdownSheet.Text text = written(new Block.Paragraph(Phrase.of("A\u0000b\u001bc\u202ed\ne")));

        assertEquals(3, text.dropped());
        assertTrue(text.markdown().contains("Abcd e"), text.markdown());
    }
}
