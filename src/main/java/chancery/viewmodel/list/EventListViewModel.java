package chancery.viewmodel.list;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Tick;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.work.Latest;
import chancery.work.Progress;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;

/**
 * The timeline in words: the same events, in the same order or lane by lane, with the same ones left out, faded and chosen. The
 * list holds numbers; what a row says is read from the file a page at a time, when it comes into sight, so that a million
 * events cost no more than the hundred one looks at.
 */
public final class EventListViewModel {

    private static final String LANES = "list.lanes";

    /** No more events than this are sifted on the JavaFX thread. */
    private static final int AT_ONCE = 20_000;

    private final Session session;
    private final ActorPanelViewModel actors;
    private final Chronology chronology;
    private final TimelineViewModel timeline;
    private final ListedRows rows = new ListedRows();
    private final Lines lines;
    private final ListColumns columns;
    private final RowCopies copies;
    private final TitleSearch search;
    private final Latest sorting;
    private final ReadOnlyIntegerWrapper linesRead = new ReadOnlyIntegerWrapper(this, "linesRead");
    private final ReadOnlyObjectWrapper<ListOrder> order = new ReadOnlyObjectWrapper<>(this, "order", ListOrder.TIME);
    private final BooleanProperty inLanes = new SimpleBooleanProperty(this, "inLanes");
    private final ReadOnlyStringWrapper under = new ReadOnlyStringWrapper(this, "underWay", "");
    private Set<Id<?>> unsound = Set.of();

    /** Counts the lists that were asked for. */
    private int turns;

    private boolean wanted;

    /** Lists the events of a dossier as the timeline shows them. */
    public EventListViewModel(
            Session session,
            ActorPanelViewModel actors,
            Chronology chronology,
            TimelineViewModel timeline,
            Memory memory) {
        this.session = session;
        this.actors = actors;
        this.chronology = chronology;
        this.timeline = timeline;
        this.lines = new Lines(session, rows, () -> linesRead.set(linesRead.get() + 1));
        this.columns = new ListColumns(memory);
        this.copies = new RowCopies(session, lines::contents, rows, columns);
        this.search = new TitleSearch(session, lines::contents, rows);
        this.sorting = new Latest(session.work());
        inLanes.set(Boolean.parseBoolean(memory.settings().remembered().get(LANES)));
        session.contentsProperty().subscribe(contents -> list());
        session.asOf().knownProperty().addListener((property, before, after) -> {
            if (before.tick() != after.tick()) {
                lines.readAnew();
                linesRead.set(linesRead.get() + 1);
            }
        });
        actors.hidden().addListener((SetChangeListener<Id<Actor>>) change -> list());
        chronology.shownRows().shownProperty().addListener((property, before, after) -> list());
        order.addListener((property, before, after) -> list());
        inLanes.addListener((property, before, after) -> {
            memory.change(settings -> settings.remembering(LANES, after ? "true" : null));
            order.set(ListOrder.TIME);
            list();
        });
        timeline.optionsProperty().addListener((property, before, after) -> {
            if (!before.lanes().equals(after.lanes()) || !before.hiddenLanes().equals(after.hiddenLanes())) {
                listLanes();
            }
        });
        timeline.contentProperty().addListener((property, before, after) -> {
            if (!before.standsAs(after)) {
                listLanes();
            }
        });
    }

    /**
     * The rows that are listed, and headings, which are below 0; nobody but the list itself can change them. From now on they are
     * kept up to date.
     */
    public ObservableList<Integer> rows() {
        if (!wanted) {
            wanted = true;
            list();
        }
        return rows;
    }

    /** The words of a heading among the rows, and how many events stand below it. */
    public String heading(int entry) {
        return rows.listing().headings().get(-1 - entry).title();
    }

    /** How many events stand below a heading. */
    public int headed(int entry) {
        return rows.listing().headings().get(-1 - entry).count();
    }

    /** How many events are listed: one that stands in several lanes counts in each. */
    public int listed() {
        return rows.listing().events();
    }

    /** How many events there are, listed or not. */
    public int all() {
        return session.contents().events().size();
    }

    /** The so-manieth of the listed events that an entry is, from 1. */
    public int position(int index) {
        return rows.listing().position(index);
    }

    /** Counts the pages that have been read: when it changes, lines that were missing may be there, or say more. */
    public ReadOnlyIntegerProperty linesReadProperty() {
        return linesRead.getReadOnlyProperty();
    }

    /** What an entry of the list says; nothing for a heading, or while it is being read. */
    public Optional<EventLine> line(int index) {
        return index < 0 || index >= rows.size() || rows.get(index) < 0 ? Optional.empty() : lines.at(index);
    }

    /** The row of the chosen event. */
    public ReadOnlyIntegerProperty chosenRowProperty() {
        return chronology.chosenRowProperty();
    }

    /** Chooses the event of an entry; a heading cannot be chosen. */
    public void choose(int index) {
        int row = rows.get(index);
        boolean current = lines.contents().events().holdsAs(session.contents().events());
        if (row >= 0 && current && row != chronology.chosenRow()) {
            chronology.choose(row);
        }
    }

    /** Where a row stands in the list, as near as possible to a place; −1 where it is not listed. */
    public int indexOf(int row, int near) {
        return rows.listing().indexOf(row, near);
    }

    /** Whether a row is paler than others, because of a filter or of the day that is looked from. */
    public boolean faded(int row) {
        return row >= 0 && chronology.shownRows().shown().fades(row);
    }

    /** From now on tells of events that they rest on words that are not their source's. */
    public void notice(ObservableValue<Set<Id<?>>> records) {
        records.subscribe(now -> {
            unsound = now;
            linesRead.set(linesRead.get() + 1);
        });
    }

    /** Whether an event rests on words that are not their source's. */
    public boolean unsound(EventLine line) {
        return unsound.contains(line.id());
    }

    /** Whether an event is to step back, because the actor in focus has no part in it. */
    public boolean dimmed(EventLine line) {
        return actors.focus()
                .flatMap(id -> session.contents().actor(id))
                .filter(actor -> !line.actors().contains(actor.name()))
                .isPresent();
    }

    /** The order of the list. */
    public ReadOnlyObjectProperty<ListOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Sorts the list; in another order than the timeline's it has no lanes. */
    public void sort(ListOrder by) {
        if (!by.ofTheTimeline()) {
            inLanes.set(false);
        }
        order.set(by.ofTheTimeline() ? ListOrder.TIME : by);
    }

    /** What is being done for another list, and how much of it is; empty while nothing is. Until then the list stands as it was. */
    public ReadOnlyStringProperty underWayProperty() {
        return under.getReadOnlyProperty();
    }

    /** Whether the events stand lane by lane, as the timeline has them. Remembered. */
    public BooleanProperty inLanesProperty() {
        return inLanes;
    }

    /** The columns. */
    public ListColumns columns() {
        return columns;
    }

    /** Puts rows into text for other programs. */
    public RowCopies copies() {
        return copies;
    }

    /** Finds titles. */
    public TitleSearch search() {
        return search;
    }

    /** Moves the chosen event by one step of its own precision: towards the past for −1. */
    public void moveChosen(int direction) {
        timeline.moveChosen(direction);
    }

    /** The place in the list of the first event that the timeline has in sight; −1 where there is none. */
    public int firstInSight() {
        TimelineContent content = timeline.content();
        ViewOptions view = timeline.options();
        long from = view.scale().tick(view.plot().x());
        int row = 0;
        while (row < content.dated() && content.anchor(row) < from) {
            row++;
        }
        return row < content.dated() ? indexOf(row, 0) : -1;
    }

    /** Moves the timeline so that the event of an entry is the first in sight. */
    public void bringToTimeline(int index) {
        if (index >= 0 && index < rows.size() && rows.get(index) >= 0) {
            timeline.startFrom(rows.get(index));
        }
    }

    private void listLanes() {
        if (inLanes.get()) {
            list();
        }
    }

    private void list() {
        Contents contents = session.contents();
        if (!wanted) {
            lines.take(contents);
            return;
        }
        TimelineContent content = timeline.content();
        IntPredicate passes = chronology.shownNow(contents.events());
        ListOrder by = order.get();
        boolean lanes = inLanes.get() && content.events().holdsAs(contents.events());
        ViewOptions view = timeline.options();
        BiFunction<Shelf, Progress, Listing> listing = (shelf, progress) -> {
            int[] shown =
                    IntStream.range(0, contents.events().size()).filter(passes).toArray();
            if (!by.ofTheTimeline()) {
                return Listing.plain(new Sorting(contents, shelf, progress).sorted(shown, by));
            }
            return lanes
                    ? Listing.inLanes(content.groups(view), shown, content.dated())
                    : Listing.inTime(shown, datedOf(contents));
        };
        sorting.cancel();
        turns++;
        if (by.ofTheTimeline() && !lanes && contents.events().size() <= AT_ONCE) {
            under.set("");
            show(contents, listing.apply(session.file().shelf(), Progress.NONE));
        } else {
            int turn = turns;
            String words = by.ofTheTimeline() ? "window.list.sifting" : "window.list.sorting";
            session.ask(sorting, listing, found -> show(contents, found), state -> {
                if (turn == turns) {
                    under.set(state.phase().over() ? "" : Words.say(words, (int) Math.floor(state.fraction() * 100)));
                }
            });
        }
    }

    /** Until other rows are known, what is listed goes on saying what it said. */
    private void show(Contents contents, Listing listing) {
        if (lines.contents() != contents) {
            lines.take(contents);
        }
        rows.show(listing);
    }

    /** Rows from this one on have no date. */
    private static int datedOf(Contents contents) {
        int dated = contents.events().size();
        while (dated > 0 && undated(contents.events(), dated - 1)) {
            dated--;
        }
        return dated;
    }

    private static boolean undated(EventColumns events, int row) {
        return !Tick.known(events.startEarliest(row))
                && !Tick.known(events.startLatest(row))
                && !Tick.known(events.endEarliest(row))
                && !Tick.known(events.endLatest(row));
    }
}
