package chancery.viewmodel.filter;

import chancery.filter.Chip;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Finds what to filter by: one types a word, walks through what fits, and takes it; it stays open for the next. */
public final class FilterChooser {

    private static final int NEW = -1;

    private final Session session;
    private final FilterViewModel filter;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Offer> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);
    private final ReadOnlyIntegerWrapper edited = new ReadOnlyIntegerWrapper(this, "edited", NEW);
    private @Nullable Offers offers;

    FilterChooser(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        words.subscribe(typed -> list());
    }

    /** Begins, to add chips. */
    public void begin() {
        begin(NEW);
    }

    /** Begins, to add values to a chip; what is of another sort than it becomes a chip of its own. */
    public void begin(int chip) {
        edited.set(chip);
        words.set("");
        offers = new Offers(session.contents(), List.of(), filter.saved().all());
        list();
        session.ask(shelf -> shelf.keys().tags(), tags -> {
            offers = new Offers(session.contents(), tags, filter.saved().all());
            list();
        });
    }

    /** Offers the filters that are saved. */
    public void offerSaved() {
        words.set(Words.say("window.filter.sort.saved") + ' ');
    }

    /** What is typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What fits. */
    public ObservableList<Offer> lines() {
        return lines;
    }

    /** The line that would be taken; −1 where there is none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** The chip to which values are added; −1 where chips are. */
    public ReadOnlyIntegerProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Marks the line so many below, or above for a negative number; stops at the ends. */
    public void mark(int step) {
        if (!lines.isEmpty()) {
            marked.set(Math.max(0, Math.min(lines.size() - 1, marked.get() + step)));
        }
    }

    /** Takes the marked line; answers whether there was one. */
    public boolean take(boolean not) {
        if (marked.get() < 0) {
            return false;
        }
        take(lines.get(marked.get()), not);
        return true;
    }

    /**
     * Takes a line.
     *
     * @param not whether its opposite is wanted; of no meaning for a saved filter
     */
    public void take(Offer offer, boolean not) {
        if (offer.saved()) {
            filter.set(offer.wanted());
        } else {
            Chip chip = offer.wanted().chips().get(0);
            int index = edited.get();
            if (index < 0 || index >= filter.filter().chips().size() || !filter.join(index, chip)) {
                filter.add(not ? chip.negated() : chip);
            }
        }
        words.set("");
    }

    /** Takes the last chip away where nothing is typed; answers whether that was so. */
    public boolean removeLast() {
        if (!words.get().isEmpty()) {
            return false;
        }
        filter.removeLast();
        edited.set(NEW);
        return true;
    }

    private void list() {
        Offers now = offers;
        lines.setAll(now == null ? List.of() : now.fitting(words.get()));
        marked.set(lines.isEmpty() ? -1 : 0);
    }
}
