package chancery.briefing.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.briefing.Paper;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.sheet.SourceNote;
import chancery.briefing.sheet.Table;
import chancery.briefing.sheet.Tone;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Typeset;
import chancery.model.Marking;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SheetMarkupTest {

    private static final Reference FIRST = new Reference(1, 3);
    private static final Reference SECOND = new Reference(1, 12);

    private static Document document(Block... blocks) {
        SheetContent content = new SheetContent(
                new Cover(
                        new Marking("TLP:AMBER+STRICT"),
                        "Title",
                        "Briefing sheet",
                        "as of today",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "en"),
                List.of(new Section(SectionKind.GAPS, "Gaps", null, List.of(blocks))));
        return new SheetMarkup(content, Paper.A4, Density.OPEN, strip()).document();
    }

    private static PaperStrip strip() {
        Typeset typeset = new Typeset();
        return new PaperStrip(new FontRuler(typeset), new Outlines(typeset), typeset.glyphs());
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Block claim(Reference... references) {
        return new Block.Paragraph(Phrase.of("A claim.").citing(List.of(references)));
    }

    private static Block sources() {
        return new Block.Sources(List.of(new SourceNote(
                1,
                Phrase.of("A source."),
                List.of(
                        new SourceNote.PassageNote(FIRST, Phrase.of("¶2")),
                        new SourceNote.PassageNote(SECOND, Phrase.of("¶9"))))));
    }

    @Test
    void aCitationLeadsToItsNoteAndTheNoteLeadsBack() {
        List<String> links = elements(document(claim(FIRST), claim(SECOND, FIRST), sources()), "a").stream()
                .map(link -> link.getTextContent() + " " + link.getAttribute("id") + " -> " + link.getAttribute("href"))
                .toList();

        assertEquals(
                List.of(
                        "1:3 cited-1-3 -> #note-1-3",
                        "1:3  -> #note-1-3",
                        "1:12 cited-1-12 -> #note-1-12",
                        "1:3  -> #cited-1-3",
                        "1:12  -> #cited-1-12"),
                links);
    }

    @Test
    void everyLinkSaysWhereItLeads() {
        assertEquals(
                List.of("To the note on source 1, passage 3", "Back to where source 1, passage 3 is cited first"),
                elements(document(claim(FIRST), sources()), "a").stream()
                        .map(link -> link.getAttribute("title"))
                        .toList());
    }

    @Test
    void aNoteThatNothingCitesLeadsNowhere() {
        assertEquals(List.of(), elements(document(sources()), "a"));
    }

    @Test
    void wordsThatTouchAreKeptTogether() {
        Document document = document(new Block.Paragraph(
                Phrase.of("Bold", Tone.STRONG).and(", then plain.").citing(List.of(FIRST))));
        List<String> together = elements(document, "span").stream()
                .filter(span -> span.getAttribute("class").equals("together"))
                .map(Element::getTextContent)
                .toList();

        assertEquals(List.of("Bold,", "plain.1:3"), together);
        assertEquals("Bold, then plain.1:3", elements(document, "p").get(1).getTextContent());
    }

    @Test
    void citationsStayWithTheirWordAndTheWordThatNamesIt() {
        Document document = document(
                new Block.Paragraph(Phrase.of("Sure. Confidence: low.").citing(List.of(FIRST, SECOND))),
                new Block.Paragraph(Phrase.of("Confidence: high. Sure.")));

        assertEquals(
                List.of("Confidence: low.1:3" + Words.say("briefing.cite.and") + "1:12"),
                elements(document, "span").stream()
                        .filter(span -> span.getAttribute("class").equals("together"))
                        .map(Element::getTextContent)
                        .toList());
        assertEquals(
                List.of("Confidence: low.", "Confidence: high."),
                elements(document, "span").stream()
                        .filter(span -> span.getAttribute("class").equals("whole"))
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void aTimeOfDayStaysOnOneLine() {
        assertEquals(
                List.of("17:00"),
                elements(document(new Block.Paragraph(Phrase.of("At 17:00 today"))), "span").stream()
                        .filter(span -> span.getAttribute("class").equals("whole"))
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void theMarkingIsOnTheFirstHeadOnEveryLaterHeadAndOnEveryFoot() {
        assertEquals(
                List.of("marking amber-strict", "marking amber-strict", "marking amber-strict"),
                elements(document(), "div").stream()
                        .filter(part -> part.getTextContent().equals("TLP:AMBER+STRICT"))
                        .map(part -> part.getAttribute("class"))
                        .filter(type -> type.startsWith("marking"))
                        .toList());
    }

    @Test
    void everyTableSaysWhichOfItsCellsAreHeadings() {
        Table table = new Table(
                List.of(new Table.Column("Issue", 1), new Table.Column("State", 2)),
                List.of(List.of(Table.Cell.of("Treaty"), Table.Cell.of("for"))),
                true,
                false);
        Document document = document(
                new Block.Rows(table), new Block.Labelled(List.of(new Block.Line("1 May", Phrase.of("It happened.")))));

        assertEquals(
                List.of("Issue col", "State col", "Treaty row", "1 May row"),
                elements(document, "th").stream()
                        .map(cell -> cell.getTextContent() + " " + cell.getAttribute("scope"))
                        .toList());
    }
}
