package chancery.viewmodel.list;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;

/**
 * The events in the order of time. The list holds rows; what a row says is read from the file a page at a time, when it comes
 * into sight, so that a million events cost no more than the hundred one looks at.
 */
public final class EventListViewModel {

    /** How many rows are read at once. */
    static final int PAGE = 100;

    private static final int PAGES_KEPT = 50;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Words.LANGUAGE);

    private final Session session;
    private final ActorPanelViewModel actors;
    private final Chronology chronology;
    private final RowList rows = new RowList();
    private boolean wanted;
    private final Map<Integer, List<EventLine>> pages = new HashMap<>();
    private final ReadOnlyIntegerWrapper pagesRead = new ReadOnlyIntegerWrapper(this, "pagesRead");

    /** Lists the events of a dossier, without those whose actors are all hidden. */
    public EventListViewModel(Session session, ActorPanelViewModel actors, Chronology chronology) {
        this.session = session;
        this.actors = actors;
        this.chronology = chronology;
        session.contentsProperty().subscribe(contents -> {
            pages.clear();
            list();
        });
        actors.hidden().addListener((SetChangeListener<Id<Actor>>) change -> list());
        chronology.shownRows().shownProperty().addListener((property, before, after) -> list());
    }

    /** The rows that are listed; nobody but the list itself can change them. From now on they are kept up to date. */
    public ObservableList<Integer> rows() {
        if (!wanted) {
            wanted = true;
            list();
        }
        return rows;
    }

    /** Counts the pages that have been read: when it changes, lines that were missing may be there. */
    public ReadOnlyIntegerProperty pagesReadProperty() {
        return pagesRead.getReadOnlyProperty();
    }

    /** The row of the chosen event. */
    public ReadOnlyIntegerProperty chosenRowProperty() {
        return chronology.chosenRowProperty();
    }

    /** Chooses the event of a row. */
    public void choose(int row) {
        chronology.choose(row);
    }

    /** Whether an event is to step back, because the actor in focus has no part in it. */
    public boolean dimmed(EventLine line) {
        return actors.focus()
                .flatMap(id -> session.contents().actor(id))
                .filter(actor -> !line.actors().contains(actor.name()))
                .isPresent();
    }

    /** What a row says, or nothing where it is still being read; {@link #pagesReadProperty} changes when it is there. */
    public Optional<EventLine> line(int row) {
        int page = row / PAGE;
        List<EventLine> lines = pages.get(page);
        if (lines == null) {
            read(page);
            lines = pages.getOrDefault(page, List.of());
        }
        int index = row - page * PAGE;
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private void list() {
        if (wanted) {
            int size = session.contents().events().size();
            rows.show(IntStream.range(0, size).filter(chronology::shown).toArray());
        }
    }

    private void read(int page) {
        if (pages.size() >= PAGES_KEPT) {
            pages.clear();
        }
        pages.put(page, List.of());
        Contents contents = session.contents();
        session.ask(shelf -> lines(page, contents, shelf), lines -> {
            if (session.contents() == contents) {
                pages.put(page, lines);
                pagesRead.set(pagesRead.get() + 1);
            }
        });
    }

    private static List<EventLine> lines(int page, Contents contents, Shelf shelf) {
        EventColumns columns = contents.events();
        int from = page * PAGE;
        int to = Math.min(columns.size(), from + PAGE);
        List<EventLine> lines = new ArrayList<>();
        for (int row = from; row < to; row++) {
            lines.add(line(row, contents, shelf));
        }
        return lines;
    }

    private static EventLine line(int row, Contents contents, Shelf shelf) {
        EventColumns columns = contents.events();
        Event event = shelf.event(columns.key()[row]);
        List<Actor> taking = IntStream.of(columns.actorsOf(row))
                .mapToObj(contents.actors()::get)
                .toList();
        String month = month(columns, row);
        boolean monthBegins = row == 0 || !month.equals(month(columns, row - 1));
        Edtf value = event.when().edtf();
        return new EventLine(
                row,
                monthBegins ? month : "",
                value != null
                        ? DateWords.brief(value)
                        : event.when().undated()
                                ? ""
                                : DateWords.span(event.when().bounds()),
                event.title(),
                event.kind(),
                event.reality(),
                taking.stream().map(Actor::name).toList(),
                taking.stream().map(actor -> contents.colours().of(actor.id())).toList(),
                Byte.toUnsignedInt(columns.quotes()[row]));
    }

    /** Under which heading a row stands: the month in which it began at the earliest, or that it has no date. */
    private static String month(EventColumns columns, int row) {
        long start = columns.startEarliest()[row];
        if (Tick.known(start)) {
            return MONTH.format(YearMonth.from(Tick.day(start)));
        }
        if (Tick.known(columns.endLatest()[row])) {
            return Words.say("window.list.before");
        }
        boolean goesOn = columns.endEarliest()[row] == Tick.FUTURE;
        return Words.say(goesOn ? "window.list.since" : "window.list.undated");
    }
}
