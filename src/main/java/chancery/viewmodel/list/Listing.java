package chancery.viewmodel.list;

import chancery.text.Words;
import chancery.timeline.Lane;
import chancery.timeline.LaneGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is listed, from top to bottom: rows, and headings above them. Headings are written as numbers below 0, so that a million
 * entries need no objects.
 *
 * @param entries rows, or {@code -1 - heading} for a heading; the listing's own
 * @param headings the headings, from top to bottom
 */
record Listing(int[] entries, List<Heading> headings) {

    static final Listing NOTHING = new Listing(new int[0], List.of());

    /**
     * A heading.
     *
     * @param title what stands below it
     * @param count how many events do
     * @param index where it stands in the list
     */
    public record Heading(String title, int count, int index) {}

    Listing {
        headings = List.copyOf(headings);
    }

    /** Rows just as they come. */
    static Listing plain(int[] rows) {
        return new Listing(rows, List.of());
    }

    /** Rows in the order of time; those without a date have a section of their own at the end. */
    static Listing inTime(int[] rows, int dated) {
        int first = firstUndated(rows, dated);
        if (first == rows.length) {
            return plain(rows);
        }
        Building building = new Building();
        building.rows(rows, 0, first);
        building.section(Words.say("window.list.undated"), rows, first, rows.length);
        return building.listing();
    }

    /** Rows lane by lane, each lane below a heading; those without a date at the end. */
    static Listing inLanes(List<LaneGroup> groups, int[] rows, int dated) {
        Building building = new Building();
        String around = "";
        for (LaneGroup group : groups) {
            Lane lane = group.lane();
            around = lane.nesting() == Lane.Nesting.WITHIN ? around : lane.heading() ? lane.title() : "";
            String title = lane.title().isEmpty() ? Words.say("window.list.all") : lane.title();
            if (group.rows().length > 0) {
                String whole = around.isEmpty() ? title : Words.say("window.list.within", around, title);
                building.section(whole, group.rows(), 0, group.rows().length);
            }
        }
        int first = firstUndated(rows, dated);
        if (first < rows.length) {
            building.section(Words.say("window.list.undated"), rows, first, rows.length);
        }
        return building.listing();
    }

    /** How many events are listed, each as often as it stands there. */
    int events() {
        return entries.length - headings.size();
    }

    /** The so-manieth event that an entry is, from 1; of a heading that of the event below it. */
    int position(int index) {
        int above = 0;
        int high = headings.size();
        while (above < high) {
            int middle = (above + high) >>> 1;
            if (headings.get(middle).index() < index) {
                above = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + 1 - above;
    }

    /** Where a row stands, as near as possible to a place; −1 where it is not listed. */
    int indexOf(int row, int near) {
        for (int away = 0; away <= entries.length; away++) {
            if (near - away >= 0 && near - away < entries.length && entries[near - away] == row) {
                return near - away;
            }
            if (near + away >= 0 && near + away < entries.length && entries[near + away] == row) {
                return near + away;
            }
        }
        return -1;
    }

    private static int firstUndated(int[] rows, int dated) {
        int first = rows.length;
        while (first > 0 && rows[first - 1] >= dated) {
            first--;
        }
        return first;
    }

    private static final class Building {

        private final List<int[]> parts = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private int size;

        void rows(int[] rows, int from, int to) {
            parts.add(IntStream.range(from, to).map(place -> rows[place]).toArray());
            size += to - from;
        }

        void section(String title, int[] rows, int from, int to) {
            parts.add(new int[] {-1 - headings.size()});
            headings.add(new Heading(title, to - from, size));
            size++;
            rows(rows, from, to);
        }

        Listing listing() {
            int[] entries = new int[size];
            int at = 0;
            for (int[] part : parts) {
                System.arraycopy(part, 0, entries, at, part.length);
                at += part.length;
            }
            return new Listing(entries, headings);
        }
    }
}
