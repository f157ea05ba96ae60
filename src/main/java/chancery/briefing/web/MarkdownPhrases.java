package chancery.briefing.web;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.model.Reference;
import chancery.text.Words;
import java.util.List;

/** Writes phrases as Markdown. */
final class MarkdownPhrases implements Run.Cases<String> {

    private final MarkdownText text;
    private final Anchors anchors;
    private boolean cited;

    /** Whether there is room beside the words that are written, so that what sets them off cannot be taken for words. */
    private boolean roomBefore;

    private boolean roomAfter;

    MarkdownPhrases(MarkdownText text, Anchors anchors) {
        this.text = text;
        this.anchors = anchors;
    }

    /** A phrase as the text of a line. */
    String line(Phrase phrase) {
        StringBuilder line = new StringBuilder();
        cited = false;
        List<Run> runs = phrase.runs();
        for (int i = 0; i < runs.size(); i++) {
            roomBefore = line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
            roomAfter = i + 1 == runs.size()
                    || runs.get(i + 1) instanceof Run.Citation
                    || runs.get(i + 1) instanceof Run.Words next
                            && Character.isWhitespace(next.text().charAt(0));
            line.append(runs.get(i).match(this));
            cited = runs.get(i) instanceof Run.Citation;
        }
        return MarkdownText.line(line.toString());
    }

    @Override
    public String words(Run.Words words) {
        return switch (words.tone()) {
            case STRONG, WARNING -> strong(words.text());
            case PLAIN, QUIET, WHOLE -> text.words(words.text());
        };
    }

    /** Words set off with asterisks, which touch the words themselves (CommonMark 0.31, 6.2 on what opens and closes emphasis). */
    private String strong(String words) {
        String inside = words.strip();
        if (inside.isEmpty()) {
            return text.words(words);
        }
        String before = words.substring(0, words.indexOf(inside));
        String after = words.substring(before.length() + inside.length());
        boolean opens = roomBefore || !before.isEmpty() || Character.isLetterOrDigit(inside.charAt(0));
        boolean closes = roomAfter || !after.isEmpty() || Character.isLetterOrDigit(inside.charAt(inside.length() - 1));
        String written = text.words(inside);
        return opens && closes ? before + "**" + written + "**" + after : before + written + after;
    }

    @Override
    public String citation(Run.Citation citation) {
        Reference reference = citation.reference();
        String before = cited ? Words.say("briefing.cite.and") : "\u00a0";
        if (!anchors.noted(reference)) {
            return before + "\\[" + reference + "\\]";
        }
        String place = anchors.cite(reference) ? anchor(Anchors.place(reference)) : "";
        return before + place + "[" + reference + "](#" + Anchors.note(reference) + ")";
    }

    /** A place in the text, which Markdown itself has no mark for. */
    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    @Override
    public String link(Run.Link link) {
        String words = text.words(link.text());
        return link.safe() ? "[" + words + "](" + MarkdownText.address(link.address()) + ")" : words;
    }
}
