package chancery.anchor;

import chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** What two forms of a text have in common at their beginnings and at their ends, so that one edit in a text moves nothing astray. */
final class Unchanged {

    /** How many code points are the same from the beginning. */
    private final int head;

    /** How many are the same up to the end, and none of them counted among the first. */
    private final int tail;

    private final int length;
    private final int shift;

    Unchanged(CodePoints before, CodePoints after) {
        String old = before.text();
        String now = after.text();
        int shorter = Math.min(old.length(), now.length());
        int first = 0;
        while (first < shorter && old.charAt(first) == now.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && old.charAt(old.length() - last - 1) == now.charAt(now.length() - last - 1)) {
            last++;
        }
        // An offset within a pair of units counts as the one before it, so half a character is never among what is the
        // same.
        this.head = before.ofUnit(first);
        this.length = before.length();
        int lastStart = old.length() - last;
        boolean split = last > 0 && Character.isLowSurrogate(old.charAt(lastStart));
        this.tail = length - before.ofUnit(split ? lastStart + 1 : lastStart);
        this.shift = after.length() - length;
    }

    /** Where a stretch of the old text stands in the new one, or null where it is not in what stayed the same. */
    @Nullable
    Span of(Span span) {
        if (span.end() <= head) {
            return span;
        }
        return span.start() >= length - tail && span.end() <= length
                ? new Span(span.start() + shift, span.end() + shift)
                : null;
    }
}
