package chancery.timeline;

import chancery.model.EventColumns;
import chancery.model.EventRows;
import chancery.model.Reality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The items of a strip as event columns, row by item, so that they are placed by the same rules as on the screen. */
final class StripColumns {

    private static final byte EMPHASISED = 2;

    private StripColumns() {}

    static EventColumns of(List<StripItem> items) {
        int rows = items.size();
        EventRows columns = EventRows.empty(rows, 0);
        for (int row = 0; row < rows; row++) {
            StripItem item = items.get(row);
            columns.startEarliest()[row] = item.bounds().start().earliest();
            columns.startLatest()[row] = item.bounds().start().latest();
            columns.endEarliest()[row] = item.bounds().end().earliest();
            columns.endLatest()[row] = item.bounds().end().latest();
            columns.reality()[row] = (byte) Arrays.asList(Reality.values()).indexOf(item.reality());
            columns.importance()[row] = item.emphasised() ? EMPHASISED : 0;
        }
        return new EventColumns(columns, List.of(""));
    }

    /** The dated rows, in order of time. */
    static List<Integer> dated(EventColumns columns) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < columns.size(); row++) {
            if (!EventTimes.undated(columns, row)) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingLong((Integer row) -> EventTimes.anchor(columns, row)));
        return rows;
    }
}
