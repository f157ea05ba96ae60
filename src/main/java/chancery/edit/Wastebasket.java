package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.store.Step;
import chancery.store.Touch;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.List;
import java.util.Objects;

/** What was removed from a dossier and is not there now, as the history knows it, and how it comes back. */
public final class Wastebasket {

    private Wastebasket() {}

    /**
     * A record that was removed.
     *
     * @param entry as it was last
     * @param called what it is called
     * @param step what removed it: when, who, and by which edit
     */
    public record Removed(Entry entry, String called, Step step) {}

    /** All of them, the last removed first. */
    public static List<Removed> of(Shelf shelf) {
        return shelf.wastebasket().stream().map(touch -> removed(shelf, touch)).toList();
    }

    /**
     * The edit that brings a record back whole: with the records removed by the same edit that refer to it, or that it needs,
     * with its text, and with the references to it that others lost, as far as each is otherwise as that edit left it.
     *
     * @return blocked where the record is there or never was, or where it needs what is gone
     */
    public static TakingBack bringBack(Shelf shelf, Id<? extends Entry> record) {
        return new Return(shelf, record).plan();
    }

    private static Removed removed(Shelf shelf, Touch touch) {
        Trace trace = touch.trace();
        Entry entry = Image.entry(trace.kind(), Objects.requireNonNull(trace.before()));
        return new Removed(entry, Called.in(shelf, entry), touch.step());
    }
}
