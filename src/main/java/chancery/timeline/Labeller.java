package chancery.timeline;

import chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of labels and how wide they are, and remembers both while the user pans and zooms. */
final class Labeller {

    /** A power of two; of rows that differ by it only the last is remembered. */
    private static final int MOST_REMEMBERED = 1 << 15;

    private static final String ELLIPSIS = "…";

    /**
     * What a label was made of, and the label: where it is made of the same again, it is not measured again; and whoever made or
     * found it the last time need not even look.
     */
    private record Remembered(Labeller by, int row, String title, int quotes, LabelWords words) {}

    private final TimelineContent content;
    private final TextRuler ruler;
    private final Sizes sizes;
    private final @Nullable Remembered[] remembered;

    Labeller(TimelineContent content, TextRuler ruler, Sizes sizes) {
        this(content, ruler, sizes, new Remembered[MOST_REMEMBERED]);
    }

    private Labeller(TimelineContent content, TextRuler ruler, Sizes sizes, @Nullable Remembered[] remembered) {
        this.remembered = remembered;
        this.content = content;
        this.ruler = ruler;
        this.sizes = sizes;
    }

    /** Whether it still answers for these. */
    boolean serves(TimelineContent otherContent, TextRuler otherRuler, Sizes otherSizes) {
        return content == otherContent && ruler.equals(otherRuler) && sizes.equals(otherSizes);
    }

    /** One for other words of the same events, which need not measure again what is the same. */
    Labeller following(TimelineContent otherContent, TextRuler otherRuler, Sizes otherSizes) {
        boolean same = content.standsAs(otherContent) && ruler.equals(otherRuler) && sizes.equals(otherSizes);
        return new Labeller(otherContent, otherRuler, otherSizes, same ? remembered : new Remembered[MOST_REMEMBERED]);
    }

    /** The words of a row, or null where they are not known yet; they have been asked for by this. */
    @Nullable
    LabelWords words(int row) {
        int place = row & MOST_REMEMBERED - 1;
        Remembered known = remembered[place];
        if (known != null && known.by == this && known.row == row) {
            return known.words;
        }
        String title = content.title(row);
        if (title.equals(TimelineContent.AWAITED)) {
            return null;
        }
        int quotes = content.events().quotes(row);
        boolean same = known != null && known.row == row && known.quotes == quotes && known.title.equals(title);
        LabelWords words = same && known != null ? known.words : measure(row, title, quotes);
        remembered[place] = new Remembered(this, row, title, quotes, words);
        return words;
    }

    /** A label's words in less room, or null where too little would be left of them. */
    @Nullable
    LabelWords within(LabelWords words, double room) {
        if (words.length() <= room) {
            return words;
        }
        if (words.width() <= room) {
            return new LabelWords(words.text(), words.elided(), words.width(), "", 0);
        }
        if (room < sizes.shortestLabel()) {
            return null;
        }
        String text = elided(words.text(), sizes.label().emphasised(), room, ruler);
        return new LabelWords(text, true, ruler.width(text, sizes.label().emphasised()), "", 0);
    }

    /** A text cut short to a width, with an ellipsis; the text itself where it fits. */
    static String elided(String text, TextStyle style, double room, TextRuler ruler) {
        if (ruler.width(text, style) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ruler.width(cut(text, middle), style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && length < text.length() && Character.isLowSurrogate(text.charAt(length))
                ? length - 1
                : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private LabelWords measure(int row, String title, int quotes) {
        TextStyle bold = sizes.label().emphasised();
        String text = elided(title, bold, sizes.longestLabel(), ruler);
        double width = ruler.width(text, bold);
        String detail = content.detail(row).isEmpty() ? "" : Words.say("timeline.detail", content.detail(row));
        String count = quotes == 0 ? "" : Words.say("timeline.quotes", quotes);
        String note = detail.isEmpty() || count.isEmpty() ? detail + count : detail + "  " + count;
        if (width + noteWidth(note) > sizes.longestLabel()) {
            note = count;
        }
        return new LabelWords(text, !text.equals(title), width, note, noteWidth(note));
    }

    private double noteWidth(String note) {
        return note.isEmpty() ? 0 : sizes.noteGap() + ruler.width(note, sizes.note());
    }
}
