package chancery.time.read;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of some words.
 *
 * @param text EDTF
 * @param coarse the unit that the text is a part of, where it is a set that no interval can hold: the {@code 2021-12} of {@code
 *     [2021-12-21..2021-12-31]}; else the text itself
 * @param narrowed bounds narrower than the text's, or null
 * @param offset the period from the dateline, or null
 * @param remarks what is said about it
 * @param warned whether one of them is a warning
 * @param yearless whether the words name no year, so that it is the dateline's or one beside it
 */
record Found(
        String text,
        String coarse,
        @Nullable Bounds narrowed,
        Grounds grounds,
        @Nullable String offset,
        List<String> remarks,
        boolean warned,
        boolean yearless) {

    Found {
        remarks = List.copyOf(remarks);
    }

    static Found stated(String text) {
        return new Found(text, text, null, Grounds.STATED, null, List.of(), false, false);
    }

    static Found relative(String text, @Nullable String offset) {
        return new Found(text, text, null, Grounds.RELATIVE, offset, List.of(), false, false);
    }

    /** The same meaning told by another text. */
    Found as(String otherText) {
        return new Found(otherText, otherText, narrowed, grounds, offset, remarks, warned, yearless);
    }

    Found within(String wholeUnit) {
        return new Found(text, wholeUnit, narrowed, grounds, offset, remarks, warned, yearless);
    }

    Found narrowedTo(@Nullable Bounds bounds) {
        return new Found(text, coarse, bounds, grounds, offset, remarks, warned, yearless);
    }

    Found remarking(String remark) {
        return new Found(text, coarse, narrowed, grounds, offset, with(remark), warned, yearless);
    }

    Found warning(String remark) {
        return new Found(text, coarse, narrowed, grounds, offset, with(remark), true, yearless);
    }

    /** In a year that the words do not name, and says so. */
    Found inYearOfDateline() {
        return new Found(
                text, coarse, narrowed, grounds, offset, with(Words.say("time.read.year.dateline")), warned, true);
    }

    /** Without its distance: what is derived from it does not lie there. */
    Found moved() {
        return new Found(text, coarse, narrowed, grounds, null, remarks, warned, yearless);
    }

    /** One thing told by two meanings. */
    static Found of(String text, Found first, Found last) {
        List<String> remarks = new ArrayList<>(first.remarks);
        last.remarks.stream().filter(remark -> !first.remarks.contains(remark)).forEach(remarks::add);
        Grounds both = first.grounds.and(last.grounds);
        return new Found(
                text, text, null, both, null, remarks, first.warned || last.warned, first.yearless || last.yearless);
    }

    /** Whether the text is a value; one that ends before it starts is not. */
    boolean possible() {
        try {
            return value().text().length() > 0;
        } catch (EdtfException refusal) {
            return false;
        }
    }

    Edtf value() {
        return Edtf.parse(text);
    }

    Bounds bounds() {
        return narrowed == null ? value().bounds() : narrowed;
    }

    private List<String> with(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return more;
    }
}
