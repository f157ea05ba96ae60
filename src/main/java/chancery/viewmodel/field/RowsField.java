package chancery.viewmodel.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A field of several lines, each with fields of its own: roles, participants, passages. Lines left empty count for nothing. */
public final class RowsField extends FormField {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final String more;
    private final Supplier<Row> maker;

    /**
     * A field without lines.
     *
     * @param more what adds one, in words
     * @param maker makes an empty line
     */
    public RowsField(String name, String label, String more, Supplier<Row> maker) {
        super(name, label);
        this.more = more;
        this.maker = maker;
        rows.addListener((ListChangeListener<Row>) change -> complain(""));
        begin();
    }

    /** With some lines to begin with. Answers the field. */
    public RowsField with(List<Row> lines) {
        rows.setAll(lines);
        begin();
        return this;
    }

    /** The lines, in order. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** What adds a line, in words. */
    public String more() {
        return more;
    }

    /** Adds an empty line at the end and answers it. */
    public Row add() {
        Row row = maker.get();
        rows.add(row);
        return row;
    }

    /** Takes a line out. */
    public void remove(Row row) {
        rows.remove(row);
    }

    /** The lines in which anything stands. */
    public List<Row> filled() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    @Override
    public boolean blank() {
        return filled().isEmpty();
    }

    @Override
    public boolean wrong() {
        return super.wrong()
                || rows.stream().anyMatch(row -> row.fields().stream().anyMatch(FormField::wrong));
    }

    @Override
    public boolean check() {
        boolean sound = true;
        for (Row row : filled()) {
            for (FormField field : row.fields()) {
                sound &= field.check();
            }
        }
        return sound;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rows(this);
    }

    @Override
    Object state() {
        List<Object> state = new ArrayList<>();
        filled().forEach(row ->
                state.add(row.fields().stream().map(FormField::state).toList()));
        return state;
    }
}
