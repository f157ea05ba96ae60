package chancery.viewmodel.read;

import chancery.text.Words;
import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The stretches of a text that people mean: a word, what stands between quotation marks, a sentence, a paragraph. A selection
 * grows from one to the next, and shrinks back.
 */
public final class Stretches {

    /** What a full stop after does not end a sentence. */
    private static final Set<String> SHORT = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Capt", "Sen", "Rep", "Gov", "St", "No", "Jr", "Sr",
            "vs", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec");

    private final ReadingText text;

    /** Of a text. */
    public Stretches(ReadingText text) {
        this.text = text;
    }

    /** The next larger stretch that holds a selection; the same where it is a paragraph or more. */
    public Stretch grow(Stretch selection) {
        return levels().stream()
                .map(level -> around(selection, level))
                .filter(larger -> larger.holds(selection) && larger.length() > selection.length())
                .findFirst()
                .orElse(selection);
    }

    /**
     * The next smaller stretch within a selection.
     *
     * @param origin the unit it is to hold, where the selection began
     */
    public Stretch shrink(Stretch selection, int origin) {
        int inside = Math.max(selection.from(), Math.min(selection.to(), origin));
        Stretch smaller = Stretch.at(inside);
        for (Function<Integer, Stretch> level : levels()) {
            Stretch next = level.apply(inside);
            if (selection.holds(next) && next.length() < selection.length() && next.length() > smaller.length()) {
                smaller = next;
            }
        }
        return smaller;
    }

    /** The word at a unit; what stands between words, where it is in none. */
    public Stretch word(int unit) {
        Stretch line = lineAt(unit);
        BreakIterator words = BreakIterator.getWordInstance(Words.LANGUAGE);
        Stretch found = broken(words, line, unit);
        boolean blank = text.slice(found).isBlank();
        return blank && found.from() > line.from() && unit == found.from()
                ? broken(words, line, found.from() - 1)
                : found;
    }

    /** What stands between the quotation marks around a unit, without them; only the unit itself where there are none. */
    public Stretch quotation(int unit) {
        return Quotations.in(text, lineAt(unit)).stream()
                .filter(inner -> inner.from() <= unit && unit <= inner.to())
                .findFirst()
                .orElse(Stretch.at(unit));
    }

    /** The sentence at a unit, without the spaces around it. */
    public Stretch sentence(int unit) {
        Stretch line = lineAt(unit);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Words.LANGUAGE);
        String words = text.slice(line);
        sentences.setText(words);
        int within = unit - line.from();
        int from = 0;
        int to = sentences.next();
        while (to != BreakIterator.DONE && (to <= within && to < words.length() || goesOn(words, to))) {
            if (!goesOn(words, to)) {
                from = to;
            }
            to = sentences.next();
        }
        return trimmed(new Stretch(line.from() + from, to == BreakIterator.DONE ? line.to() : line.from() + to));
    }

    /** The paragraph at a unit. */
    public Stretch paragraph(int unit) {
        return trimmed(lineAt(unit));
    }

    /** A stretch without the white space at its ends. */
    public Stretch trimmed(Stretch stretch) {
        int from = stretch.from();
        int to = stretch.to();
        while (from < to && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    private List<Function<Integer, Stretch>> levels() {
        return List.of(this::word, this::quotation, this::sentence, this::paragraph);
    }

    private static Stretch around(Stretch selection, Function<Integer, Stretch> level) {
        Stretch first = level.apply(selection.from());
        Stretch last = selection.empty() ? first : level.apply(selection.to() - 1);
        return new Stretch(Math.min(first.from(), last.from()), Math.max(first.to(), last.to()));
    }

    private Stretch lineAt(int unit) {
        return text.line(text.lineAt(unit));
    }

    private Stretch broken(BreakIterator breaks, Stretch line, int unit) {
        String words = text.slice(line);
        if (words.isEmpty()) {
            return line;
        }
        breaks.setText(words);
        int within = Math.max(0, Math.min(words.length() - 1, unit - line.from()));
        int to = breaks.following(within);
        int from = breaks.previous();
        return new Stretch(line.from() + from, line.from() + to);
    }

    /** Whether what looks like the end of a sentence is only that of a title or an initial. */
    private static boolean goesOn(String words, int end) {
        int stop = end - 1;
        while (stop > 0 && Character.isWhitespace(words.charAt(stop))) {
            stop--;
        }
        if (stop <= 0 || words.charAt(stop) != '.' || end >= words.length()) {
            return false;
        }
        int from = stop;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        String last = words.substring(from, stop);
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return initial || SHORT.contains(last);
    }
}
