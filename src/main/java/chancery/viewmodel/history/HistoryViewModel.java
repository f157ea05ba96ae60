package chancery.viewmodel.history;

import chancery.edit.BringingBack;
import chancery.edit.Edit;
import chancery.edit.TakingBack;
import chancery.model.Id;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the dossier, the last first, of one record or of all; or what lies in the wastebasket. One past edit can be
 * taken back, or one record brought back, where nothing later stands in the way. Lines are read a page at a time. Keeps up with
 * the dossier until it is closed.
 */
public final class HistoryViewModel {

    private final Session session;
    private final Latest reading;
    private final Latest looking;
    private final @Nullable Choice record;
    private final BooleanProperty recordOnly = new SimpleBooleanProperty(this, "recordOnly");
    private final BooleanProperty waste = new SimpleBooleanProperty(this, "waste");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable HistoryLine> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>(this, "details", null);
    private final Subscription contents;
    private boolean whole;

    /**
     * Begins with all of it, or with one record's.
     *
     * @param record the record whose history is asked for; null for all
     */
    public HistoryViewModel(Session session, @Nullable Choice record) {
        this.session = session;
        this.record = record;
        this.reading = new Latest(session.work());
        this.looking = new Latest(session.work());
        recordOnly.set(record != null);
        recordOnly.addListener((property, before, now) -> read());
        waste.addListener((property, before, now) -> read());
        words.addListener((property, before, now) -> read());
        chosen.addListener((property, before, now) -> look());
        contents = session.contentsProperty().subscribe(now -> read());
    }

    /** Keeps up no longer. */
    public void close() {
        contents.unsubscribe();
    }

    /** Whether it was asked for one record. */
    public boolean ofRecord() {
        return record != null;
    }

    /** Whether only what was done to that record is listed. */
    public BooleanProperty recordOnlyProperty() {
        return recordOnly;
    }

    /** Whether the wastebasket is listed in place of the history. */
    public BooleanProperty wasteProperty() {
        return waste;
    }

    /** Words that must stand in a line. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What is listed, as far as it has been read; see {@link #more}. */
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /** The chosen line; its value is null where none is. */
    public ObjectProperty<@Nullable HistoryLine> chosenProperty() {
        return chosen;
    }

    /** What the chosen line did; its value is null where none is chosen, or it is still being read. */
    public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** Reads the next page, where there is one. */
    public void more() {
        if (!whole && !lines.isEmpty()) {
            Pages pages = pages();
            int below = lines.get(lines.size() - 1).step();
            session.ask(reading, shelf -> pages.below(shelf, below), next -> {
                whole = next.size() < Pages.LINES;
                lines.addAll(next);
            });
        }
    }

    /**
     * Takes the chosen edit back, or brings the chosen record back.
     *
     * @return whether that is being done
     */
    public boolean takeBack() {
        HistoryLine line = chosen.get();
        Details known = details.get();
        if (line == null
                || known == null
                || !known.refusal().isEmpty()
                || !session.editing().possible()) {
            return false;
        }
        Choice removed = line.record();
        session.editing()
                .make(
                        shelf -> edit(
                                removed == null
                                        ? TakingBack.of(shelf, line.step())
                                        : BringingBack.of(shelf, removed.id())),
                        changes -> {
                            if (removed != null) {
                                session.selection().choose(removed);
                            }
                        });
        return true;
    }

    private static Optional<Edit> edit(TakingBack back) {
        return back.match(clear -> Optional.of(clear.edit()), blocked -> Optional.<Edit>empty());
    }

    private Pages pages() {
        Id<?> only = record != null && recordOnly.get() ? record.id() : null;
        return new Pages(only, words.get(), ZoneId.systemDefault());
    }

    private void read() {
        Pages pages = pages();
        boolean removed = waste.get();
        session.ask(
                reading,
                shelf -> removed ? pages.wastebasket(shelf) : pages.below(shelf, Integer.MAX_VALUE),
                read -> take(read, removed));
    }

    private void take(List<HistoryLine> read, boolean removed) {
        whole = removed || read.size() < Pages.LINES;
        HistoryLine before = chosen.get();
        lines.setAll(read);
        chosen.set(read.stream()
                .filter(line -> before != null && line.step() == before.step())
                .findFirst()
                .orElse(read.isEmpty() ? null : read.get(0)));
        look();
    }

    private void look() {
        HistoryLine line = chosen.get();
        if (line == null) {
            looking.cancel();
            details.set(null);
        } else {
            session.ask(looking, shelf -> Details.of(shelf, line), details::set);
        }
    }
}
