package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Fold;
import chancery.timeline.Shown;
import chancery.timeline.TimeScale;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.work.Latest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the open dossier: its events as content for the layout, and the options of the view. A view sets its size,
 * draws whenever one of the two changes, and hands on what the user does. Lanes that are hidden in the actor panel are hidden
 * here; the event chosen anywhere is chosen here.
 */
public final class TimelineViewModel {

    private final Session session;
    private final EventMoves moves;
    private final ActorPanelViewModel actors;
    private final Chronology chronology;
    private final Latest telling;
    private final Lanes lanes;
    private final LaneHeads heads;
    private final Folds folds;
    private final StanceRibbons stances;
    private final Measures measures;
    private final Views views;
    private Titles titles;

    /** What has other titles than {@link #titles} has, by key; or whether that may be any. */
    private final Map<Integer, String> retitled = new HashMap<>();

    private boolean anyRetitled;
    private final ReadOnlyObjectWrapper<TimelineContent> content;
    private final ReadOnlyObjectWrapper<ViewOptions> options;
    private boolean fitting = true;
    private Runnable sorted = () -> {};

    /**
     * Shows the events of a dossier, and keeps up with it.
     *
     * @param first what it begins with, made of the session's contents
     */
    public TimelineViewModel(
            Session session,
            Presorted first,
            ActorPanelViewModel actors,
            Chronology chronology,
            FilterViewModel filter,
            Memory memory) {
        this.session = session;
        this.moves = new EventMoves(session);
        this.actors = actors;
        this.chronology = chronology;
        this.telling = new Latest(session.work());
        this.lanes = new Lanes(session, actors, first);
        this.heads = new LaneHeads(this, actors);
        this.folds = new Folds(session, memory);
        this.titles = new Titles(session, session.contents().events());
        this.content = new ReadOnlyObjectWrapper<>(
                this,
                "content",
                first.content()
                        .reworded(session.contents().events(), titles)
                        .idlingAt(Tick.firstOf(session.asOf().today())));
        this.options = new ReadOnlyObjectWrapper<>(
                this,
                "options",
                ViewOptions.showing(
                                content.get(),
                                folds.folding(),
                                1000,
                                600,
                                session.asOf().tick())
                        .arranged(lanes.arrangement()));
        folds.foldedProperty().addListener((property, before, after) -> refold());
        lanes.arrangementProperty().addListener((property, before, after) -> sort());
        chronology.shownRows().shownProperty().addListener((property, before, after) -> sort());
        actors.hidden().addListener((SetChangeListener<Id<Actor>>) change -> hide());
        actors.focusProperty().subscribe(focus -> change(now -> now.focusing(focus)));
        chronology.chosenRowProperty().subscribe(row -> choose(row.intValue()));
        chronology.startFrom(by -> new Sight(content(), options()).start(by));
        refold();
        session.contentsProperty().subscribe(this::take);
        session.asOf()
                .dayProperty()
                .subscribe(day -> change(now -> now.asOf(session.asOf().tick())));
        this.stances = new StanceRibbons(session, memory);
        this.measures = new Measures(session, this, actors::hidden, filter, chronology::following);
        this.views = new Views(session, this, actors, filter);
        this.sorted = views::arrive;
        stances.stancesProperty().subscribe(now -> content.set(content().with(now)));
    }

    /** What there is to show; never null. */
    public ReadOnlyObjectProperty<TimelineContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What there is to show. */
    public TimelineContent content() {
        return content.get();
    }

    /** How it is shown; never null. */
    public ReadOnlyObjectProperty<ViewOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** How it is shown. */
    public ViewOptions options() {
        return options.get();
    }

    /** Whose stance on what the lanes show. */
    public StanceRibbons stances() {
        return stances;
    }

    /** What the user measures. */
    public Measures measures() {
        return measures;
    }

    /** The way back through what was in sight, what is kept of it, and the way to a date. */
    public Views views() {
        return views;
    }

    /** What can be done to dates by hand. */
    public EventMoves moves() {
        return moves;
    }

    /** Moves the chosen event by one step of its own precision: towards the past for −1, towards the future for 1. */
    public void moveChosen(int direction) {
        session.selection().chosen(EntryKind.EVENT).ifPresent(id -> moves.step(new Id<>(id.value()), direction));
    }

    /** How events are sorted into lanes. */
    public Lanes lanes() {
        return lanes;
    }

    /** The headers of the lanes. */
    public LaneHeads heads() {
        return heads;
    }

    /** The quiet stretches. */
    public Folds folds() {
        return folds;
    }

    /** Takes the size of the picture, in pixels; a view that showed everything goes on doing so. */
    public void size(double width, double height, double headerWidth, double textFactor) {
        change(now -> now.sized(Math.max(1, width), Math.max(1, height))
                .headed(headerWidth)
                .textSized(textFactor));
        if (fitting) {
            fit();
        }
    }

    /** Zooms about a place on the picture. */
    public void zoom(double aboutX, double factor) {
        rescaleTo(options().scale().zoomed(aboutX, factor));
    }

    /** Moves the view by some pixels; to the right for a positive number. */
    public void pan(double dx) {
        rescaleTo(options().scale().panned(dx));
    }

    /** Scrolls the lanes by some pixels; downwards for a positive number. The layout takes no more than there is. */
    public void scroll(double dy, double most) {
        change(now -> now.scrolled(Math.max(0, Math.min(most, now.scrollY() + dy))));
    }

    /** Shows everything. */
    public void fit() {
        fitting = true;
        change(now -> now.scaled(fitted()));
    }

    /** Shows time at another scale, as of the overview's window being dragged. */
    public void rescaleTo(TimeScale scale) {
        fitting = false;
        change(now -> now.scaled(near(scale)));
    }

    /** The scale at which everything is in sight. */
    public TimeScale fitted() {
        return options().fitted(content(), folds.folding());
    }

    /** Shows a stretch of time. */
    public void show(Extent extent) {
        rescaleTo(showing(extent));
    }

    /** The scale that shows a stretch of time. */
    public TimeScale showing(Extent extent) {
        return near(TimeScale.fitted(
                extent, folds.folding(), options().plot().x(), options().plot().right()));
    }

    /** The nearest scale to one at which the events are not lost from sight. */
    public TimeScale near(TimeScale scale) {
        ViewOptions now = options();
        return scale.keptNear(
                content().extentAround(day()), now.plot().x(), now.plot().right());
    }

    /** Opens a quiet stretch that is folded, or folds it again. */
    public void toggle(Fold fold, double aboutX) {
        folds.toggle(fold);
        if (fitting) {
            fit();
        } else {
            change(now -> now.scaled(now.scale().folded(folds.folding(), aboutX)));
        }
    }

    /** Chooses the event of a row. */
    public void chooseRow(int row) {
        chronology.choose(row);
    }

    /** Chooses nothing. */
    public void clear() {
        session.selection().clear();
        actors.clearFocus();
    }

    /** The chosen row, or {@link ViewOptions#NO_ROW}. */
    public int chosenRow() {
        return chronology.chosenRow();
    }

    /** The chosen row, or {@link ViewOptions#NO_ROW}. */
    public ReadOnlyIntegerProperty chosenRowProperty() {
        return chronology.chosenRowProperty();
    }

    /** The actor in focus; its value is null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Id<Actor>> focusProperty() {
        return actors.focusProperty();
    }

    /** Marks the row under the mouse, or none for {@link ViewOptions#NO_ROW}. */
    public void hover(int row) {
        if (options().hovered() != row) {
            change(now -> now.hovering(row));
        }
    }

    /** Asks for what a pointer resting on a row is told. */
    public void tell(int row, Consumer<HoverCard> card) {
        int key = content().events().key(row);
        Contents contents = session.contents();
        KnownThen then = session.asOf().known();
        session.ask(telling, shelf -> HoverCards.of(shelf.event(key), contents, then), card);
    }

    /** Reads the titles that a painter has asked for and that were not known; the content changes when they are. */
    public void readTitles() {
        Titles asked = titles;
        asked.read(() -> {
            if (titles == asked) {
                content.set(content().reworded(content().events(), asked));
            }
        });
    }

    /** Whether titles that are in sight are still being read. */
    public boolean awaitsTitles() {
        return titles.awaited();
    }

    /** Makes sure that a row can be seen, moving the view no more than it must. */
    public void bringIntoSight(int row) {
        double by = new Sight(content(), options()).panToSee(row);
        if (by != 0) {
            pan(by);
        }
    }

    /** Moves the view so that a row is the first in sight; one without a date is passed over. */
    public void startFrom(int row) {
        double by = new Sight(content(), options()).panToStartFrom(row);
        if (by != 0) {
            pan(by);
        }
    }

    /** About which pixel to zoom where no pointer says: the chosen event where it is in sight, else the middle. */
    public double middle() {
        return new Sight(content(), options()).middle(chronology.chosenRow());
    }

    /** The as-of day, or a day among the events where there is none. */
    private long day() {
        long asOf = options().asOf();
        return Tick.known(asOf)
                ? asOf
                : content().extent().map(Extent::last).orElse(content().idle());
    }

    private void take(Contents contents) {
        contents.retitled().ifPresentOrElse(retitled::putAll, () -> anyRetitled = true);
        Titles fresh = new Titles(titles, contents.events(), anyRetitled ? null : retitled);
        if (content().standsAs(contents.events()) && content().actors().equals(Showing.actors(contents))) {
            show(contents, fresh, content().reworded(contents.events(), fresh));
        } else {
            Shown shown = chronology.shownRows().shown();
            TimelineContent before = content();
            Supplier<TimelineContent> taken =
                    () -> Showing.after(before, contents, fresh).showing(shown);
            if (fresh.outstanding()) {
                fresh.read(() -> lanes.prepare(contents, taken, true, ready -> show(contents, fresh, ready)));
            } else {
                lanes.prepare(contents, taken, fresh.few(), ready -> show(contents, fresh, ready));
            }
        }
    }

    private void show(Contents contents, Titles fresh, TimelineContent taken) {
        if (session.contents() == contents) {
            boolean stands = taken.standsAs(content());
            titles = fresh;
            retitled.clear();
            anyRetitled = false;
            content.set(taken.with(content().stances()));
            hide();
            if (!stands) {
                refold();
            }
            if (fresh.few()) {
                readTitles();
            }
            if (!taken.shown().equals(chronology.shownRows().shown()) || !lanes.ready(taken, fresh.few())) {
                sort();
            }
        }
    }

    /** Brings what is left out and how lanes are sorted up to what is wished, and then the view to that. */
    private void sort() {
        lanes.sort(content(), chronology.shownRows().shown(), titles.few(), sorted -> {
            if (!sorted.events().holdsAs(content().events())) {
                sort();
                return;
            }
            boolean others = !sorted.shown().leavesOutAs(content().shown());
            content.set(content().siftedAs(sorted));
            change(now -> now.arranged(lanes.arrangement()));
            hide();
            if (others) {
                refold();
            }
            this.sorted.run();
        });
    }

    private void choose(int row) {
        change(now -> now.choosing(row < 0 ? Set.of() : Set.of(row)));
        bringIntoSight(row);
    }

    private void hide() {
        change(now -> now.hiding(lanes.hidden()));
    }

    private void refold() {
        if (fitting) {
            fit();
        }
        folds.find(content(), chronology.shownNow(content().events()), titles.few(), day(), () -> {
            if (fitting) {
                fit();
            } else {
                change(now -> now.scaled(now.scale().folded(folds.folding(), middle())));
            }
            sorted.run();
        });
    }

    private void change(UnaryOperator<ViewOptions> change) {
        options.set(change.apply(options.get()));
    }
}
