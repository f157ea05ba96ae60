package chancery.viewmodel.list;

import chancery.model.Worded;
import chancery.viewmodel.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which columns the list has, in which order and how wide. Remembered for the user, whatever the dossier. */
public final class ListColumns {

    private static final String NAME = "list.columns";

    private final Memory memory;
    private final ReadOnlyObjectWrapper<List<Wide>> shown = new ReadOnlyObjectWrapper<>(this, "shown", usual());

    /**
     * A column that is shown.
     *
     * @param width in letters of the size of the text
     */
    public record Wide(EventColumn column, double width) {

        private static final double DIGIT = 0.52;
        private static final double AROUND = 1.1;

        /** How wide it has to be where there are so many events: the last of them is to have its number in full. */
        public double width(int events) {
            return column == EventColumn.NUMBER
                    ? Math.max(width, String.valueOf(events).length() * DIGIT + AROUND)
                    : width;
        }
    }

    ListColumns(Memory memory) {
        this.memory = memory;
        String remembered = memory.settings().remembered().get(NAME);
        if (remembered != null) {
            List<Wide> read = read(remembered);
            shown.set(read.isEmpty() ? usual() : read);
        }
    }

    /** The columns, from left to right; never empty. */
    public ReadOnlyObjectProperty<List<Wide>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The columns, from left to right. */
    public List<Wide> shown() {
        return shown.get();
    }

    /** Whether a column is shown. */
    public boolean shows(EventColumn column) {
        return shown().stream().anyMatch(each -> each.column() == column);
    }

    /** Shows a column, at its usual place among the others, or hides it. The last one stays. */
    public void show(EventColumn column, boolean visible) {
        List<Wide> columns = new ArrayList<>(shown());
        if (!visible && columns.size() > 1) {
            columns.removeIf(each -> each.column() == column);
        } else if (visible && !shows(column)) {
            int place = (int) columns.stream()
                    .takeWhile(each -> each.column().compareTo(column) < 0)
                    .count();
            columns.add(place, new Wide(column, column.width()));
        }
        set(columns);
    }

    /** Moves a column by one place: to the left for −1. */
    public void move(EventColumn column, int by) {
        List<Wide> columns = new ArrayList<>(shown());
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).column() == column) {
                int to = Math.max(0, Math.min(columns.size() - 1, place + by));
                columns.add(to, columns.remove(place));
                break;
            }
        }
        set(columns);
    }

    /** Takes the columns as the user has drawn them. */
    public void set(List<Wide> columns) {
        if (!columns.isEmpty() && !columns.equals(shown())) {
            shown.set(List.copyOf(columns));
            String words = columns.stream()
                    .map(each -> each.column().word() + ":" + Math.round(each.width() * 10) / 10.0)
                    .collect(Collectors.joining(","));
            memory.change(settings -> settings.remembering(NAME, words));
        }
    }

    /** Shows the columns of the first time. */
    public void reset() {
        set(usual());
    }

    private static List<Wide> usual() {
        return Arrays.stream(EventColumn.values())
                .filter(EventColumn::usual)
                .map(column -> new Wide(column, column.width()))
                .toList();
    }

    /** What is not understood, as of another version, is left out. */
    private static List<Wide> read(String words) {
        List<Wide> columns = new ArrayList<>();
        for (String part : words.split(",", -1)) {
            String[] halves = part.split(":", -1);
            if (halves.length == 2 && halves[1].matches("\\d{1,3}(\\.\\d)?")) {
                Worded.of(EventColumn.class, halves[0])
                        .filter(column -> columns.stream().noneMatch(each -> each.column() == column))
                        .ifPresent(column -> columns.add(new Wide(column, Double.parseDouble(halves[1]))));
            }
        }
        return List.copyOf(columns);
    }
}
