package chancery.viewmodel.read;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.anchor.Paragraphs;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.Span;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source as the reader counts it: in lines from 0, as an editor does, and in paragraphs from 1, as citations do.
 * Immutable, and made beside the window: counting takes one pass.
 */
public final class ReadingText {

    private final Id<Source> source;
    private final CodePoints points;
    private final Paragraphs paragraphs;

    /** Where each line begins. */
    private final int[] lines;

    private volatile @Nullable String even;

    /**
     * Counts a text.
     *
     * @param text normalised, with {@code \n} at the ends of lines
     */
    public ReadingText(Id<Source> source, String text) {
        this.source = source;
        this.points = CodePoints.of(text);
        this.paragraphs = Paragraphs.of(points);
        this.lines = starts(text);
    }

    /** Whose text it is. */
    public Id<Source> source() {
        return source;
    }

    /** The text itself. */
    public String text() {
        return points.text();
    }

    /** Its code points. */
    public CodePoints points() {
        return points;
    }

    /** How many units it has. */
    public int length() {
        return points.text().length();
    }

    /** How many lines it has; at least one. */
    public int lineCount() {
        return lines.length;
    }

    /** The line a unit is in; a line end belongs to the line that it ends. */
    public int lineAt(int unit) {
        int place = Arrays.binarySearch(lines, unit);
        return place < 0 ? -place - 2 : place;
    }

    /** A line, without its end. */
    public Stretch line(int line) {
        int end = line + 1 < lines.length ? lines[line + 1] - 1 : length();
        return new Stretch(lines[line], end);
    }

    /** The number of the paragraph that a line is; 0 for an empty line. */
    public int paragraphOf(int line) {
        return line(line).empty() ? 0 : paragraphAt(lines[line]);
    }

    /** The number of the paragraph a unit is in, at least 1. */
    public int paragraphAt(int unit) {
        return paragraphs.at(points.ofUnit(unit));
    }

    /** Whether a span lies in the text. */
    public boolean holds(Span span) {
        return points.holds(span);
    }

    /** A span of the store's as a stretch. */
    public Stretch stretch(Span span) {
        return new Stretch(points.toUnit(span.start()), points.toUnit(span.end()));
    }

    /** A stretch as a span of the store's; it must hold something. */
    public Span span(Stretch stretch) {
        return points.span(stretch.from(), stretch.to());
    }

    /** The characters of a stretch. */
    public String slice(Stretch stretch) {
        return text().substring(stretch.from(), stretch.to());
    }

    /** Where words begin, whatever their case and typography; none overlapping another. The first time takes a pass more. */
    int[] find(String words) {
        String in = even;
        if (in == null) {
            in = even(text());
            even = in;
        }
        String wanted = even(words);
        IntStream.Builder found = IntStream.builder();
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + wanted.length())) {
            found.add(at);
        }
        return found.build().toArray();
    }

    /** Without case and typography, unit for unit: a held text is composed already, so that folding keeps its length. */
    private static String even(String words) {
        char[] units = Folding.fold(words).toCharArray();
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = Character.toLowerCase(units[unit]);
        }
        return new String(units);
    }

    private static int[] starts(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count] = end + 1;
            count++;
        }
        return Arrays.copyOf(found, count);
    }
}
