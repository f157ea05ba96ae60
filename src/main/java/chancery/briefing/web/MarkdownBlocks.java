package chancery.briefing.web;

import chancery.briefing.picture.StripPicture;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.SourceNote;
import chancery.briefing.sheet.Table;
import chancery.briefing.sheet.TimeStrip;
import chancery.model.QuoteKind;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the blocks of a sheet as Markdown, each with an empty line after it. */
final class MarkdownBlocks implements Block.Cases<String> {

    private final MarkdownText text;
    private final Anchors anchors;
    private final MarkdownPhrases phrases;

    MarkdownBlocks(MarkdownText text, Anchors anchors) {
        this.text = text;
        this.anchors = anchors;
        phrases = new MarkdownPhrases(text, anchors);
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return phrases.line(paragraph.words()) + "\n\n";
    }

    @Override
    public String points(Block.Points points) {
        return points.points().stream()
                .map(point -> "- " + phrases.line(point) + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    @Override
    public String subheading(Block.Subheading subheading) {
        return "### " + line(subheading.title()) + "\n\n";
    }

    @Override
    public String labelled(Block.Labelled labelled) {
        return labelled.lines().stream()
                .map(line -> "- **" + text.words(line.label()).strip() + "** " + phrases.line(line.words()) + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    @Override
    public String rows(Block.Rows rows) {
        Table table = rows.table();
        String heads = table.columns().stream()
                .map(column -> line(column.title()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        String sides = table.columns().stream()
                .map(column -> column.side() == Table.Side.END ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return heads + sides + table.rows().stream().map(this::row).collect(Collectors.joining("", "", "\n"));
    }

    private String row(List<Table.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.lines().stream().map(phrases::line).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public String quotations(Block.Quotations quotations) {
        return quotations.quotations().stream().map(this::quotation).collect(Collectors.joining());
    }

    private String quotation(Quotation quotation) {
        boolean reported = quotation.kind() == QuoteKind.REPORTED;
        String manner = quotation.kind() == QuoteKind.DIRECT
                ? ""
                : "*" + Words.say("briefing.quote." + quotation.kind().word()) + "* ";
        String words = text.words(reported ? quotation.words() : Words.say("briefing.quoted", quotation.words()));
        String line = manner.isEmpty() ? MarkdownText.line(words) : manner + words.strip();
        return "> " + line + "\n>\n> — " + phrases.line(quotation.attribution()) + "\n\n";
    }

    /** A text has no pictures of its own, so the strip is told in words. */
    @Override
    public String timeline(Block.Timeline timeline) {
        TimeStrip strip = timeline.strip();
        return line(StripPicture.words(strip, strip.marks().size())) + "\n\n";
    }

    @Override
    public String sources(Block.Sources sources) {
        return sources.notes().stream().map(this::source).collect(Collectors.joining("", "", "\n"));
    }

    private String source(SourceNote note) {
        String passages = note.passages().stream()
                .map(passage -> " " + back(passage.reference()) + "\u00a0" + phrases.line(passage.words()))
                .collect(Collectors.joining());
        return note.number() + ". " + phrases.line(note.words()) + passages + "\n";
    }

    private String back(Reference reference) {
        String note = MarkdownPhrases.anchor(Anchors.note(reference));
        return anchors.cited(reference)
                ? note + "[" + reference + "](#" + Anchors.place(reference) + ")"
                : note + reference;
    }

    @Override
    public String remark(Block.Remark remark) {
        return phrases.line(remark.words()) + "\n\n";
    }

    private String line(String words) {
        return MarkdownText.line(text.words(words));
    }
}
