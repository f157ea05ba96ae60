package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.viewmodel.AsOf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of positions, what narrows it, and the day it is looked at on. The cell that is looked at is kept apart from the
 * one selection of the window, since a cell may be empty; choosing a cell with a position chooses that position.
 */
public final class PositionsViewModel {

    private final Session session;
    private final Latest latest;
    private final Positioning positioning;
    private final AsOf asOf;
    private boolean wanted;
    private List<PositionLine> lines = List.of();

    private final ObjectProperty<RowsBy> rows = new SimpleObjectProperty<>(this, "rows", RowsBy.ACTORS);
    private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(this, "order", RowOrder.SIDE);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty emptyRows = new SimpleBooleanProperty(this, "emptyRows", false);
    private final BooleanProperty emptyColumns = new SimpleBooleanProperty(this, "emptyColumns", true);
    private final ReadOnlyObjectWrapper<Matrix> matrix =
            new ReadOnlyObjectWrapper<>(this, "matrix", Matrix.empty(RowsBy.ACTORS));
    private final ReadOnlyObjectWrapper<PositionCounts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", PositionCounts.NONE);
    private final ReadOnlyObjectWrapper<DayAxis> axis;
    private final ReadOnlyObjectWrapper<PositionsAt> held;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot", null);

    private final ReadOnlyObjectWrapper<Set<Id<?>>> unsound = new ReadOnlyObjectWrapper<>(this, "unsound", Set.of());

    /** Shows the positions, once they are wanted. */
    public PositionsViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        this.positioning = new Positioning(session);
        this.asOf = session.asOf();
        DayAxis none = DayAxis.of(List.of(), asOf.own(), asOf.today()).with(asOf.day());
        this.axis = new ReadOnlyObjectWrapper<>(this, "axis", none);
        this.held = new ReadOnlyObjectWrapper<>(this, "held", PositionsAt.of(List.of(), none.last()));
        session.contentsProperty().subscribe(contents -> read());
        asOf.knownProperty().subscribe(this::hold);
        asOf.hidesProperty().subscribe(now -> make());
        session.selection().chosenProperty().subscribe(this::follow);
        session.leftProperty().subscribe(left -> make());
        rows.subscribe(now -> make());
        order.subscribe(now -> make());
        words.subscribe(now -> make());
        emptyRows.subscribe(now -> make());
        emptyColumns.subscribe(now -> make());
    }

    /** Reads the positions, if that has not been done; whoever shows them says so. */
    public void show() {
        if (!wanted) {
            wanted = true;
            read();
        }
    }

    /** From now on tells of positions that they rest on words that are not their source's. */
    public void notice(ObservableValue<Set<Id<?>>> records) {
        records.subscribe(unsound::set);
    }

    /** The records that are known to rest on words that are not their source's. */
    public ReadOnlyObjectProperty<Set<Id<?>>> unsoundProperty() {
        return unsound.getReadOnlyProperty();
    }

    /** Whether anything that bears a position out rests on words that are not their source's. */
    public boolean unsound(Position position) {
        return position.evidence().stream().anyMatch(evidence -> unsound.get().contains(evidence.id()));
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Matrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** How much there is in all. */
    public ReadOnlyObjectProperty<PositionCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whose positions make a row. */
    public ObjectProperty<RowsBy> rowsProperty() {
        return rows;
    }

    /** The order of the rows. */
    public ObjectProperty<RowOrder> orderProperty() {
        return order;
    }

    /** What an actor, its side, an issue or a condition must have to be shown. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Whether actors without a position are shown. */
    public BooleanProperty emptyRowsProperty() {
        return emptyRows;
    }

    /** Whether issues without a position are shown. */
    public BooleanProperty emptyColumnsProperty() {
        return emptyColumns;
    }

    /** The days over which one may move. */
    public ReadOnlyObjectProperty<DayAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    /** Which positions are held on the day that is looked at. */
    public ReadOnlyObjectProperty<PositionsAt> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** The day that is looked at: that of all views, or where they have none, the last on which something changes. */
    public LocalDate day() {
        LocalDate day = asOf.day();
        return day == null ? held.get().day() : day;
    }

    /** Has all views look from another day, or from the nearest that is on the axis. */
    public void setDay(LocalDate day) {
        asOf.look(axis.get().within(day));
    }

    /** Returns to the dossier's own day. */
    public void resetDay() {
        asOf.reset();
    }

    /** The cell that is looked at, which may be empty; null where none is. */
    public ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /** The cell that is looked at, where it is among those that are shown. */
    public Optional<Spot> shownSpot() {
        return Optional.ofNullable(spot.get())
                .filter(at ->
                        matrix.get().row(at) != Matrix.NONE && matrix.get().column(at) != Matrix.NONE);
    }

    /** Looks at a cell. Its first position that is held is chosen for all views, else its first; in an empty cell the actor. */
    public void choose(Spot at) {
        spot.set(at);
        List<PositionLine> here = matrix.get().at(at);
        here.stream()
                .filter(line -> held.get().held(line.position().id()) != Held.NO)
                .findFirst()
                .or(() -> here.stream().findFirst())
                .ifPresentOrElse(line -> choose(line.position()), () -> choose(at.actor()));
    }

    /** Chooses a position for all views. */
    public void choose(Position position) {
        session.selection().choose(EntryKind.POSITION, position.id());
    }

    /** Chooses an actor for all views. */
    public void choose(Id<Actor> actor) {
        session.selection().choose(EntryKind.ACTOR, actor);
    }

    /** Chooses an issue for all views. */
    public void chooseIssue(Id<Issue> issue) {
        session.selection().choose(EntryKind.ISSUE, issue);
    }

    /** The name of an actor. */
    public String name(Id<Actor> actor) {
        return session.contents().actor(actor).map(Actor::name).orElse(actor.value());
    }

    /** Takes new positions. */
    public Positioning positioning() {
        return positioning;
    }

    /** Reads the positions of a place over time, and hands them over. */
    public void history(Spot at, Consumer<PositionHistory> ready) {
        List<PositionLine> here = matrix.get().at(at);
        String actor = name(at.actor());
        String issue = session.contents().issue(at.issue()).map(Issue::title).orElse("");
        session.ask(shelf -> PositionHistory.of(actor, issue, here, shelf), ready);
    }

    private void read() {
        if (wanted) {
            Contents contents = session.contents();
            session.ask(latest, shelf -> new PositionReading(contents, shelf).read(), this::take);
        }
    }

    private void take(List<PositionLine> read) {
        lines = read;
        counts.set(PositionCounts.of(read));
        make();
        hold(asOf.known());
        session.selection().chosen().ifPresent(this::follow);
    }

    private void make() {
        if (wanted) {
            // Under a filter, who has no position that passes is not asked for.
            boolean all = session.left().all();
            MatrixWish wish = new MatrixWish(
                    rows.get(), order.get(), words.get(), all && emptyRows.get(), all && emptyColumns.get());
            List<PositionLine> left = shown().stream()
                    .filter(line -> session.left().has(line.position().id()))
                    .toList();
            matrix.set(MatrixMaking.of(session.contents(), left, wish));
        }
    }

    private List<PositionLine> shown() {
        return asOf.hidesProperty().get()
                ? lines.stream()
                        .filter(line -> asOf.known().position(line.position().id()))
                        .toList()
                : lines;
    }

    private void hold(KnownThen known) {
        if (asOf.hidesProperty().get()) {
            make();
        }
        List<Tenure> tenures = lines.stream().map(PositionLine::tenure).toList();
        axis.set(DayAxis.of(tenures, asOf.own(), asOf.today()).with(known.day()));
        List<Position> then = lines.stream()
                .map(PositionLine::position)
                .filter(position -> known.position(position.id()))
                .toList();
        held.set(PositionsAt.of(then, session.contents().dossier().zone(), dayOf(known)));
    }

    private LocalDate dayOf(KnownThen known) {
        LocalDate day = known.day();
        DayAxis days = axis.get();
        return day != null
                ? day
                : days.ticks().isEmpty() ? days.last() : days.ticks().last();
    }

    private void follow(@Nullable Choice choice) {
        if (choice != null && choice.kind() == EntryKind.POSITION) {
            Spot now = spot.get();
            boolean here = now != null
                    && matrix.get().at(now).stream()
                            .anyMatch(line -> line.position().id().equals(choice.id()));
            if (!here) {
                matrix.get().spotOf(choice.id()).ifPresent(spot::set);
            }
        }
    }
}
