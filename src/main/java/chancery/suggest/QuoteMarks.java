package chancery.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, within a paragraph: curly, straight, single, low and angled ones. What is quoted within a quotation is part
 * of it. An apostrophe is told from a closing mark by what stands beside it. Where a text mixes curly and straight marks, one kind
 * closes what the other opens, if nothing of its own does before the next quotation. No paragraph is read more than twice.
 */
final class QuoteMarks {

    private static final String OPENING = "“„«\"";
    private static final String ENDING = ",.?!…–—;:";

    private final String text;
    private final List<Quoted> found = new ArrayList<>();
    private int paragraph;

    private QuoteMarks(String text) {
        this.text = text;
    }

    static List<Quoted> of(Prose prose) {
        QuoteMarks marks = new QuoteMarks(prose.text());
        int start = 0;
        while (start <= marks.text.length()) {
            int end = marks.text.indexOf('\n', start);
            end = end < 0 ? marks.text.length() : end;
            if (!prose.heading(marks.paragraph)) {
                marks.read(start, end);
            }
            marks.paragraph++;
            start = end + 1;
        }
        return marks.found;
    }

    private void read(int start, int end) {
        int at = start;
        while (at < end) {
            char unit = text.charAt(at);
            if (twice(at, end) && !wordBefore(at, start)) {
                at = typed(at, end);
            } else if (OPENING.indexOf(unit) >= 0 && !(unit == '"' && wordBefore(at, start))) {
                at = doubled(at, end, unit);
            } else if ((unit == '‘' || unit == '\'') && opensSingle(at, start, end)) {
                at = single(at, end, unit);
            } else {
                at++;
            }
        }
    }

    /** Whether two apostrophes stand there, as typewriters and news archives write a quotation mark. */
    private boolean twice(int at, int end) {
        return at + 1 < end && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
    }

    private int typed(int open, int end) {
        for (int at = open + 2; at < end; at++) {
            if (twice(at, end)) {
                // Of three, the first ends what is quoted within.
                int last = twice(at + 1, end) ? at + 1 : at;
                add(open, open + 2, last, last + 2, false);
                return last + 2;
            }
        }
        int next = next(end);
        if (twice(next, text.length())) {
            add(open, open + 2, end, end, true);
        }
        return end;
    }

    /** Where the next paragraph begins. */
    private int next(int end) {
        int next = Math.min(end + 1, text.length());
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int doubled(int open, int end, char mark) {
        String closing = mark == '"' ? "\"" : mark == '«' ? "»" : mark == '„' ? "“”" : "”";
        int other = -1;
        boolean within = false;
        for (int at = open + 1; at < end; at++) {
            char unit = text.charAt(at);
            if (other >= 0 && leads(at, end)) {
                break;
            }
            if (closing.indexOf(unit) >= 0) {
                add(open, open + 1, at, at + 1, false);
                return at + 1;
            }
            boolean foreign = (mark == '“' || mark == '"') && (unit == '“' || unit == '”' || unit == '"');
            if (foreign && leads(at, end)) {
                within = true;
            } else if (foreign && within) {
                within = false;
            } else if (foreign && other < 0 && trails(at, end)) {
                other = at;
            }
        }
        if (other >= 0) {
            add(open, open + 1, other, other + 1, false);
            return other + 1;
        }
        int next = next(end);
        if (next < text.length() && text.charAt(next) == mark && mark != '«') {
            add(open, open + 1, end, end, true);
        }
        return end;
    }

    /** Whether a double mark stands before a word, and after none. */
    private boolean leads(int at, int end) {
        char unit = text.charAt(at);
        return (unit == '“' || unit == '"')
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(')
                && at + 1 < end
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether a double mark of another kind than the opening one may close: after a word or its stop, and before no other word. */
    private boolean trails(int at, int end) {
        char before = text.charAt(at - 1);
        return (Character.isLetter(before) || ENDING.indexOf(before) >= 0 || before == ')' || before == '’')
                && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean opensSingle(int at, int start, int end) {
        return !wordBefore(at, start)
                && at + 1 < end
                && (Character.isLetterOrDigit(text.codePointAt(at + 1)) || OPENING.indexOf(text.charAt(at + 1)) >= 0);
    }

    /** The first mark that plainly closes, or else the first that may; an apostrophe after an s is the last to be taken. */
    private int single(int open, int end, char mark) {
        char closing = mark == '‘' ? '’' : '\'';
        int likely = -1;
        int possible = -1;
        for (int at = open + 1; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == mark && (mark == '‘' || possible >= 0 && opensSingle(at, open, end))) {
                break;
            }
            if (unit != closing || at + 1 < end && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
                continue;
            }
            char before = text.charAt(at - 1);
            char after = at + 1 < end ? text.charAt(at + 1) : '.';
            if (ENDING.indexOf(before) >= 0 || ENDING.indexOf(after) >= 0 || after == ')') {
                add(open, open + 1, at, at + 1, false);
                return at + 1;
            }
            if (before != 's' && likely < 0) {
                likely = at;
            }
            possible = at;
        }
        int close = likely >= 0 ? likely : possible;
        if (close < 0) {
            return mark == '‘' ? open + 1 : end;
        }
        add(open, open + 1, close, close + 1, false);
        return close + 1;
    }

    private void add(int open, int first, int last, int close, boolean goesOn) {
        int start = first;
        int end = last;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean comma = end > start && text.charAt(end - 1) == ',';
        end = comma ? end - 1 : end;
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetter)) {
            found.add(new Quoted(open, close, start, end, paragraph, comma, goesOn));
        }
    }

    private boolean wordBefore(int at, int start) {
        return at > start && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
