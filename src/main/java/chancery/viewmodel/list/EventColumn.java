package chancery.viewmodel.list;

import chancery.model.Worded;
import chancery.text.Words;

/** What the list tells of an event. */
public enum EventColumn implements Worded {
    /** Its place in the order of time, from 1. */
    NUMBER(3.5, true),
    /** When it was, in words. */
    WHEN(8.8, true),
    /** Its title; as wide as there is room. */
    TITLE(13, true),
    /** Who took part. */
    ACTORS(8.6, true),
    /** One word. */
    KIND(6.4, true),
    /** Whether it happened. */
    REALITY(5.9, true),
    /** Where it was. */
    PLACE(7.5, false),
    /** The sources it rests on, with their grades. */
    SOURCE(4.8, false),
    /** How many quotes were said at it. */
    QUOTES(4.3, true),
    /** The analyst's mark, 0 to 3. */
    IMPORTANCE(4.3, true);

    private final double width;
    private final boolean sortable;

    EventColumn(double width, boolean sortable) {
        this.width = width;
        this.sortable = sortable;
    }

    /** What stands above it. */
    public String title() {
        return Words.say("window.list.column." + word());
    }

    /** What it tells, in a few words more. */
    public String hint() {
        return Words.say("window.list.column." + word() + ".hint");
    }

    /** How wide it is at first, in letters of the ordinary size of text. */
    public double width() {
        return width;
    }

    /** Whether the list can be sorted by it. */
    public boolean sortable() {
        return sortable;
    }

    /** Whether it is shown at first. */
    public boolean usual() {
        return this != KIND && this != PLACE && this != QUOTES && this != IMPORTANCE;
    }
}
