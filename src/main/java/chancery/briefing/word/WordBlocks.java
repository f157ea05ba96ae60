package chancery.briefing.word;

import chancery.briefing.picture.StripPicture;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.SourceNote;
import chancery.model.QuoteKind;
import chancery.text.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of a sheet into a document. */
final class WordBlocks implements Block.Cases<Boolean> {

    private final XWPFDocument document;
    private final WordRuns runs;
    private final WordLinks links;
    private final WordTables tables;
    private final WordStrips strips;

    /**
     * For one document.
     *
     * @param width of its lines, in twentieths of a point
     */
    WordBlocks(XWPFDocument document, WordRuns runs, WordLinks links, WordStrips strips, int width) {
        this.document = document;
        this.runs = runs;
        this.links = links;
        this.strips = strips;
        tables = new WordTables(document, runs, width);
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return written(paragraph.words(), "BottomLine");
    }

    @Override
    public Boolean points(Block.Points points) {
        points.points().forEach(point -> written(point, "ListBullet"));
        return true;
    }

    @Override
    public Boolean subheading(Block.Subheading subheading) {
        return written(Phrase.of(subheading.title()), "Heading2");
    }

    @Override
    public Boolean labelled(Block.Labelled labelled) {
        tables.labelled(labelled.lines());
        return true;
    }

    @Override
    public Boolean rows(Block.Rows rows) {
        tables.rows(rows.table());
        return true;
    }

    @Override
    public Boolean quotations(Block.Quotations quotations) {
        quotations.quotations().forEach(this::quotation);
        return true;
    }

    private void quotation(Quotation quotation) {
        boolean reported = quotation.kind() == QuoteKind.REPORTED;
        XWPFParagraph words = paragraph(reported ? "ReportedQuote" : "Quote");
        if (quotation.kind() != QuoteKind.DIRECT) {
            runs.write(Words.say("briefing.quote." + quotation.kind().word()) + " ", "Quiet", words);
        }
        runs.write(reported ? quotation.words() : Words.say("briefing.quoted", quotation.words()), words);
        direct(words);
        written(quotation.attribution(), "Attribution");
    }

    @Override
    public Boolean timeline(Block.Timeline timeline) {
        StripPicture picture = strips.add(timeline.strip(), paragraph("Strip"));
        return !picture.words().isEmpty();
    }

    @Override
    public Boolean sources(Block.Sources sources) {
        for (SourceNote note : sources.notes()) {
            XWPFParagraph entry = paragraph("SourceNote");
            runs.write(Words.say("briefing.source.number", note.number()), "Strong", entry);
            runs.write(" ", entry);
            runs.write(note.words(), entry);
            for (SourceNote.PassageNote passage : note.passages()) {
                runs.write(" ", entry);
                links.back(passage.reference(), entry);
                runs.write("\u00a0", entry);
                runs.write(passage.words(), entry);
            }
            direct(entry);
        }
        return true;
    }

    @Override
    public Boolean remark(Block.Remark remark) {
        return written(remark.words(), "Remark");
    }

    private Boolean written(Phrase phrase, String style) {
        XWPFParagraph into = paragraph(style);
        runs.write(phrase, into);
        direct(into);
        return phrase.runs().stream().noneMatch(Run.Citation.class::isInstance);
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A paragraph whose first letter is of a script that runs from right to left does so too. */
    private static void direct(XWPFParagraph paragraph) {
        paragraph.getText().codePoints().filter(Character::isLetter).findFirst().ifPresent(letter -> {
            if (WordRuns.fromTheRight(Character.toString(letter))) {
                paragraph.getCTP().getPPr().addNewBidi();
            }
        });
    }
}
