package chancery.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole value: one date, an interval or a set. */
final class FormReader {

    private final String value;
    private final Cursor cursor;
    private final PartReader dates;

    FormReader(String value) {
        this.value = value;
        this.cursor = new Cursor(value);
        this.dates = new PartReader(cursor);
    }

    /** @throws EdtfException where the value is malformed, or impossible */
    Form read() {
        Form form = form();
        if (cursor.peek() != Cursor.END) {
            throw cursor.unexpected();
        }
        return form;
    }

    private Form form() {
        if (cursor.take("[")) {
            return set(Edtf.Kind.ONE_OF, "]");
        }
        if (cursor.take("{")) {
            return set(Edtf.Kind.ALL_OF, "}");
        }
        return value.indexOf('/') >= 0 ? interval() : new Single(dates.read());
    }

    private Form interval() {
        Interval.End start = cursor.at("/") ? Interval.End.UNKNOWN : end();
        if (!cursor.take("/")) {
            throw cursor.unexpected();
        }
        int endsAt = cursor.index();
        Interval.End end = cursor.peek() == Cursor.END ? Interval.End.UNKNOWN : end();
        if (start.equals(Interval.End.UNKNOWN) && end.equals(Interval.End.UNKNOWN)) {
            throw cursor.refuseAt(0, "time.edtf.interval.empty");
        }
        inOrder(start.date(), end.date(), endsAt);
        return new Interval(start, end);
    }

    private Interval.End end() {
        return cursor.take("..") ? Interval.End.OPEN : Interval.End.at(dates.read());
    }

    private Form set(Edtf.Kind kind, String close) {
        List<Members.Member> members = new ArrayList<>();
        do {
            cursor.skipSpaces();
            members.add(member(members.isEmpty(), close));
            cursor.skipSpaces();
        } while (cursor.take(","));
        if (!cursor.take(close)) {
            throw cursor.peek() == Cursor.END ? cursor.refuse("time.edtf.set.unclosed", close) : cursor.unexpected();
        }
        return new Members(kind, members);
    }

    private Members.Member member(boolean atStart, String close) {
        int startsAt = cursor.index();
        if (cursor.take("..")) {
            if (!atStart) {
                throw cursor.refuseAt(startsAt, "time.edtf.set.open");
            }
            return new Members.Member(null, dates.read(), true);
        }
        PartialDate first = dates.read();
        if (!cursor.take("..")) {
            return Members.Member.of(first);
        }
        if (cursor.at(close)) {
            return new Members.Member(first, null, true);
        }
        if (cursor.at(",")) {
            throw cursor.refuse("time.edtf.set.open");
        }
        int endsAt = cursor.index();
        PartialDate last = dates.read();
        inOrder(first, last, endsAt);
        return new Members.Member(first, last, true);
    }

    private void inOrder(@Nullable PartialDate first, @Nullable PartialDate last, int at) {
        if (first != null && last != null && first.after(last)) {
            throw cursor.refuseAt(at, "time.edtf.order", last.text(), first.text());
        }
    }
}
