package chancery.briefing.web;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.SourceNote;
import chancery.briefing.sheet.Table;
import chancery.model.QuoteKind;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.List;

/** Writes the blocks of a sheet as HTML. */
final class HtmlBlocks implements Block.Cases<Tags> {

    private final Tags tags;
    private final Anchors anchors;
    private final HtmlPhrases phrases;
    private final WebStrips strips;

    HtmlBlocks(Tags tags, Anchors anchors, WebStrips strips) {
        this.tags = tags;
        this.anchors = anchors;
        this.phrases = new HtmlPhrases(tags, anchors);
        this.strips = strips;
    }

    @Override
    public Tags paragraph(Block.Paragraph paragraph) {
        return phrase("p", "", paragraph.words());
    }

    @Override
    public Tags points(Block.Points points) {
        tags.open("ul").line();
        points.points().forEach(point -> phrase("li", "", point));
        return tags.end("ul");
    }

    @Override
    public Tags subheading(Block.Subheading subheading) {
        return tags.open("h3", "dir", HtmlPhrases.direction(subheading.title()))
                .text(subheading.title())
                .end("h3");
    }

    @Override
    public Tags labelled(Block.Labelled labelled) {
        tags.open("table", "class", "labelled").open("tbody").line();
        for (Block.Line line : labelled.lines()) {
            tags.open("tr").open("th", "scope", "row", "dir", HtmlPhrases.direction(line.label()));
            tags.text(line.label()).close("th");
            cell("td", "", line.words());
            tags.end("tr");
        }
        return tags.close("tbody").end("table");
    }

    @Override
    public Tags rows(Block.Rows rows) {
        Table table = rows.table();
        tags.open("div", "class", "wide").open("table", "class", "rows").line();
        tags.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            tags.open("th", "scope", "col", "class", side(column)).text(column.title());
            tags.close("th");
        }
        tags.close("tr").close("thead").line().open("tbody").line();
        table.rows().forEach(row -> row(table, row));
        return tags.close("tbody").close("table").end("div");
    }

    private void row(Table table, List<Table.Cell> cells) {
        tags.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            boolean names = table.named() && i == 0;
            String name = names ? "th" : "td";
            List<Phrase> lines = cells.get(i).lines();
            if (lines.size() == 1) {
                cell(name, side(table.columns().get(i)), lines.get(0));
            } else {
                tags.open(
                        name,
                        "scope",
                        names ? "row" : "",
                        "class",
                        side(table.columns().get(i)));
                lines.forEach(line -> phrase("p", "", line));
                tags.close(name);
            }
        }
        tags.end("tr");
    }

    private void cell(String name, String type, Phrase words) {
        String scope = name.equals("th") ? "row" : "";
        tags.open(name, "scope", scope, "class", type, "dir", HtmlPhrases.direction(words));
        phrases.write(words);
        tags.close(name);
    }

    private static String side(Table.Column column) {
        return column.side() == Table.Side.END ? "end" : "";
    }

    @Override
    public Tags quotations(Block.Quotations quotations) {
        quotations.quotations().forEach(this::quotation);
        return tags;
    }

    private void quotation(Quotation quotation) {
        boolean reported = quotation.kind() == QuoteKind.REPORTED;
        tags.open("blockquote", "class", reported ? "reported" : "direct");
        tags.open("p", "class", "words", "dir", HtmlPhrases.direction(quotation.words()));
        if (quotation.kind() != QuoteKind.DIRECT) {
            tags.open("span", "class", "manner")
                    .text(Words.say("briefing.quote." + quotation.kind().word()));
            tags.close("span").text(" ");
        }
        tags.text(reported ? quotation.words() : Words.say("briefing.quoted", quotation.words()));
        tags.end("p");
        phrase("p", "attribution", quotation.attribution());
        tags.end("blockquote");
    }

    @Override
    public Tags timeline(Block.Timeline timeline) {
        return tags.open("div", "class", "strip wide")
                .raw(strips.svg(timeline.strip()))
                .end("div");
    }

    @Override
    public Tags sources(Block.Sources sources) {
        tags.open("ol", "class", "sources").line();
        for (SourceNote note : sources.notes()) {
            tags.open("li", "class", "source", "value", Integer.toString(note.number()));
            phrases.write(note.words());
            note.passages().forEach(this::passage);
            tags.end("li");
        }
        return tags.end("ol");
    }

    private void passage(SourceNote.PassageNote passage) {
        Reference reference = passage.reference();
        tags.text(" ").open("span", "class", "passage", "id", Anchors.note(reference));
        if (anchors.cited(reference)) {
            tags.open(
                    "a",
                    "href",
                    "#" + Anchors.place(reference),
                    "title",
                    Words.say("briefing.cite.back", reference.source(), reference.passage()));
            tags.text(reference.toString()).close("a");
        } else {
            tags.text(reference.toString());
        }
        tags.text("\u00a0");
        phrases.write(passage.words());
        tags.close("span");
    }

    @Override
    public Tags remark(Block.Remark remark) {
        return phrase("p", "remark", remark.words());
    }

    private Tags phrase(String name, String type, Phrase words) {
        tags.open(name, "class", type, "dir", HtmlPhrases.direction(words));
        phrases.write(words);
        return tags.end(name);
    }
}
