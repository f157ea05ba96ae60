package chancery.anchor;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a normalised text: its non-empty lines, headings counted, from 1. Offsets are in code points. Immutable.
 */
public final class Paragraphs {

    private final List<Span> spans;

    private Paragraphs(List<Span> spans) {
        this.spans = spans;
    }

    /** Finds the paragraphs of a text whose line ends are {@code \n}. */
    public static Paragraphs of(CodePoints text) {
        List<Span> spans = new ArrayList<>();
        String units = text.text();
        int line = 0;
        while (line < units.length()) {
            int end = units.indexOf('\n', line);
            end = end < 0 ? units.length() : end;
            if (end > line) {
                spans.add(text.span(line, end));
            }
            line = end + 1;
        }
        return new Paragraphs(List.copyOf(spans));
    }

    /** How many there are. */
    public int count() {
        return spans.size();
    }

    /**
     * Where a paragraph stands, without its line end.
     *
     * @param number from 1
     * @throws IndexOutOfBoundsException where there is no such paragraph
     */
    public Span span(int number) {
        return spans.get(number - 1);
    }

    /**
     * The number of the paragraph in which an offset lies. An offset at a line end belongs to the line that ends there, one
     * in an empty line to the paragraph before it, and one before every paragraph to the first; so the answer is at least 1.
     *
     * @param codePoint from 0
     */
    public int at(int codePoint) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).start() <= codePoint) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Math.max(1, from);
    }
}
