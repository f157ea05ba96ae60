package chancery.viewmodel.list;

import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of the list as text that a spreadsheet takes: a line a row, tabs between the columns, their titles first. */
public final class RowCopies {

    /** How many rows are copied at most. */
    public static final int MOST = 20_000;

    private final Session session;
    private final Supplier<Contents> listed;
    private final ListedRows rows;
    private final ListColumns columns;

    /** @param listed what the rows are rows of */
    RowCopies(Session session, Supplier<Contents> listed, ListedRows rows, ListColumns columns) {
        this.session = session;
        this.listed = listed;
        this.rows = rows;
        this.columns = columns;
    }

    /** Copies some entries of the list; headings among them are left out. */
    public void of(List<Integer> indices, Consumer<String> text) {
        read(indices.stream().mapToInt(rows::get).filter(row -> row >= 0).toArray(), text);
    }

    /** Copies what is listed from top to bottom, {@link #MOST} rows of it at most. */
    public void ofAll(Consumer<String> text) {
        read(
                IntStream.of(rows.listing().entries())
                        .filter(row -> row >= 0)
                        .limit(MOST)
                        .toArray(),
                text);
    }

    private void read(int[] wanted, Consumer<String> text) {
        Contents contents = listed.get();
        List<EventColumn> told =
                columns.shown().stream().map(ListColumns.Wide::column).toList();
        KnownThen then = session.asOf().known();
        session.ask(shelf -> written(new LineReader(contents, shelf, then).lines(wanted), told), text);
    }

    private static String written(List<EventLine> lines, List<EventColumn> columns) {
        String head = columns.stream().map(EventColumn::title).collect(Collectors.joining("\t", "", "\n"));
        return lines.stream()
                .map(line ->
                        columns.stream().map(column -> plain(line, column)).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining("", head, ""));
    }

    /** Tabs and line ends would begin another cell. */
    private static String plain(EventLine line, EventColumn column) {
        String words = column == EventColumn.IMPORTANCE ? String.valueOf(line.importance()) : line.cell(column);
        return words.replaceAll("\\s+", " ");
    }
}
