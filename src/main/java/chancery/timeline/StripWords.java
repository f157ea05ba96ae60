package chancery.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a strip's caption: the date, then the words in at most two lines, then the references. */
final class StripWords {

    private static final int MOST_LINES = 2;

    private final TextRuler ruler;
    private final StripSizes sizes;

    StripWords(TextRuler ruler, StripSizes sizes) {
        this.ruler = ruler;
        this.sizes = sizes;
    }

    /** A caption's lines, their places counted from the middle of its top edge. */
    List<Strip.Line> of(StripItem item) {
        TextStyle style = item.emphasised() ? sizes.strong() : sizes.plain();
        String references = item.references().stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<Strip.Line> lines = new ArrayList<>();
        if (!item.date().isEmpty()) {
            lines.add(line(item.date(), sizes.strong(), "", 0));
        }
        List<String> words = words(item.text().strip(), style);
        for (int i = 0; i < words.size(); i++) {
            String after = i == words.size() - 1 ? references : "";
            lines.add(line(words.get(i), style, after, lines.size()));
        }
        return lines;
    }

    /** The words in the narrowest lines that hold them all, and cut short where not even the widest do. */
    private List<String> words(String text, TextStyle style) {
        List<String> lines = TextWrap.lines(text, style, sizes.wide(), MOST_LINES, ruler);
        boolean whole = String.join(" ", lines).equals(text);
        return whole ? lines : TextWrap.lines(text, style, sizes.widest(), MOST_LINES, ruler);
    }

    /** The width of a line with its references. */
    double width(Strip.Line line) {
        return ruler.width(line.text(), line.style()) + ruler.width(line.references(), sizes.small());
    }

    private Strip.Line line(String text, TextStyle style, String references, int place) {
        double width = ruler.width(text, style);
        double left = -(width + ruler.width(references, sizes.small())) / 2;
        double baseline = place * sizes.leading() + ruler.ascent(style);
        return new Strip.Line(left, baseline, text, style, references, left + width + 0.5);
    }
}
