package chancery.briefing.print;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.SourceNote;
import chancery.briefing.sheet.Table;
import chancery.model.QuoteKind;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.List;

/** Writes the blocks of a section into a document. */
final class BlockMarkup implements Block.Cases<Branch> {

    /** The longest quotation that is set in half the width, in characters. */
    private static final int BESIDE = 150;

    /** What fits on one line beside its label, in characters; rows of more lines need more air between them. */
    private static final int LINE = 130;

    private final Branch into;
    private final Citations citations;
    private final PhraseMarkup phrases;
    private final PaperStrip strips;
    private final int width;

    /**
     * For one section.
     *
     * @param into the section
     * @param width of the page between its margins, in CSS pixels
     */
    BlockMarkup(Branch into, Citations citations, PaperStrip strips, int width) {
        this.into = into;
        this.citations = citations;
        this.phrases = new PhraseMarkup(citations);
        this.strips = strips;
        this.width = width;
    }

    @Override
    public Branch paragraph(Block.Paragraph paragraph) {
        return phrase(into.add("p"), paragraph.words());
    }

    @Override
    public Branch points(Block.Points points) {
        Branch list = into.add("ul");
        points.points().forEach(point -> phrase(list.add("li"), point));
        return list;
    }

    @Override
    public Branch subheading(Block.Subheading subheading) {
        Branch heading = into.add("h3");
        PhraseMarkup.words(subheading.title(), heading);
        return heading;
    }

    @Override
    public Branch labelled(Block.Labelled labelled) {
        boolean told = labelled.lines().stream().anyMatch(line -> length(line.words()) > LINE);
        Branch body = into.add("table", told ? "labelled told" : "labelled").add("tbody");
        for (Block.Line line : labelled.lines()) {
            Branch row = body.add("tr");
            PhraseMarkup.words(line.label(), row.add("th").set("scope", "row"));
            phrase(row.add("td"), line.words());
        }
        return body;
    }

    @Override
    public Branch rows(Block.Rows rows) {
        Table table = rows.table();
        if (table.narrow() && table.rows().size() > 1) {
            int middle = (table.rows().size() + 1) / 2;
            Branch pair = into.add("div", "pair");
            table(table, table.rows().subList(0, middle), pair.add("table", "rows left"));
            return table(table, table.rows().subList(middle, table.rows().size()), pair.add("table", "rows right"));
        }
        return table(table, table.rows(), into.add("table", "rows"));
    }

    private Branch table(Table table, List<List<Table.Cell>> rows, Branch markup) {
        int shares = table.columns().stream().mapToInt(Table.Column::share).sum();
        Branch header = markup.add("thead").add("tr");
        for (Table.Column column : table.columns()) {
            Branch head = header.add("th", side(column))
                    .set("scope", "col")
                    .set("style", "width:" + 100 * column.share() / shares + "%");
            PhraseMarkup.words(column.title(), head);
        }
        Branch body = markup.add("tbody");
        for (List<Table.Cell> cells : rows) {
            row(table, cells, body.add("tr"));
        }
        return markup;
    }

    private void row(Table table, List<Table.Cell> cells, Branch row) {
        for (int i = 0; i < cells.size(); i++) {
            boolean names = table.named() && i == 0;
            Branch cell = row.add(names ? "th" : "td", side(table.columns().get(i)));
            if (names) {
                cell.set("scope", "row");
            }
            List<Phrase> lines = cells.get(i).lines();
            if (lines.size() == 1) {
                phrase(cell, lines.get(0));
            } else {
                lines.forEach(line -> phrase(cell.add("p"), line));
            }
        }
    }

    private static String side(Table.Column column) {
        return column.side() == Table.Side.END ? "end" : "start";
    }

    @Override
    public Branch quotations(Block.Quotations quotations) {
        Branch pair = into;
        boolean half = false;
        List<Quotation> all = quotations.quotations();
        for (int i = 0; i < all.size(); i++) {
            if (half) {
                quotation(all.get(i), pair, "right");
                half = false;
            } else if (shortEnough(all.get(i)) && i + 1 < all.size() && shortEnough(all.get(i + 1))) {
                pair = into.add("div", "pair");
                quotation(all.get(i), pair, "left");
                half = true;
            } else {
                quotation(all.get(i), into, "wide");
            }
        }
        return into;
    }

    /** Whether a quotation can stand beside another one. */
    private static boolean shortEnough(Quotation quotation) {
        return quotation.words().length() <= BESIDE;
    }

    private void quotation(Quotation quotation, Branch where, String place) {
        boolean reported = quotation.kind() == QuoteKind.REPORTED;
        Branch quote = where.add("blockquote", (reported ? "reported " : "direct ") + place);
        Branch words = quote.add("p", "words");
        if (quotation.kind() != QuoteKind.DIRECT) {
            words.add("span", "manner")
                    .text(Words.say("briefing.quote." + quotation.kind().word()) + " ");
        }
        PhraseMarkup.words(reported ? quotation.words() : Words.say("briefing.quoted", quotation.words()), words);
        phrase(quote.add("p", "attribution"), quotation.attribution());
    }

    @Override
    public Branch timeline(Block.Timeline timeline) {
        return strips.add(timeline.strip(), width, into.add("div", "strip"));
    }

    @Override
    public Branch sources(Block.Sources sources) {
        for (SourceNote note : sources.notes()) {
            Branch entry = into.add("p", "source");
            entry.add("strong", "number").text(Words.say("briefing.source.number", note.number()) + " ");
            phrase(entry, note.words()).text(" ");
            passages(note, entry);
        }
        return into;
    }

    private void passages(SourceNote note, Branch list) {
        for (SourceNote.PassageNote passage : note.passages()) {
            Reference reference = passage.reference();
            Branch entry = list.add("span", "passage").set("id", Citations.note(reference));
            citations.back(reference, entry);
            entry.text("\u00a0");
            phrase(entry, passage.words());
            list.text(" ");
        }
    }

    @Override
    public Branch remark(Block.Remark remark) {
        return phrase(into.add("p", "remark"), remark.words());
    }

    private static int length(Phrase phrase) {
        return phrase.runs().stream()
                .mapToInt(run -> run instanceof Run.Words words ? words.text().length() : 0)
                .sum();
    }

    private Branch phrase(Branch element, Phrase phrase) {
        phrases.write(phrase, element);
        return element;
    }
}
