package chancery.viewmodel.field;

import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A field that is completed from what exists: one types, and takes one of the suggestions. What was typed alone is not taken
 * for an answer, unless it is the whole name of something, or stands for itself.
 *
 * @param <T> what is picked
 */
public final class PickField<T> extends FormField {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Pick<T>> pick = new ReadOnlyObjectWrapper<>(this, "pick", null);
    private final ObservableList<Suggestion<T>> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final Making making;
    private List<Offer<T>> offers;
    private boolean required;
    private boolean setting;

    /**
     * An empty field.
     *
     * @param offers what can be picked, in order
     * @param making what becomes of a name that is not among them
     */
    public PickField(String name, String label, List<Offer<T>> offers, Making making) {
        super(name, label);
        this.offers = List.copyOf(offers);
        this.making = making;
        text.subscribe(now -> typed());
        begin();
    }

    /** It must not be left empty. Answers the field. */
    public PickField<T> required() {
        required = true;
        return this;
    }

    /** With something of the list picked to begin with; null, or what is not in the list, for nothing. Answers the field. */
    public PickField<T> with(@Nullable T value) {
        Optional<Offer<T>> known =
                offers.stream().filter(offer -> offer.value().equals(value)).findFirst();
        put(known.map(Offer::picked).orElse(null));
        begin();
        return this;
    }

    /** What was typed, or the name of what is picked; never null. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is picked; its value is null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Pick<T>> pickProperty() {
        return pick.getReadOnlyProperty();
    }

    /** What is picked, or nothing. */
    public Optional<Pick<T>> pick() {
        return Optional.ofNullable(pick.get());
    }

    /** The value of what is picked, or null; for something new, what a maker makes of its name. */
    public @Nullable T value(Function<String, T> maker) {
        Pick<T> now = pick.get();
        return now == null ? null : now.resolve(maker);
    }

    /** What fits what was typed, with the offer to make something new last. */
    public ObservableList<Suggestion<T>> suggestions() {
        return suggestions;
    }

    /** The index of the suggestion that Enter takes; -1 for none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether the suggestions are shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether a name that is not among the offers may become a new record. */
    public boolean makesRecords() {
        return making == Making.RECORD;
    }

    /** What can be picked. */
    public List<Offer<T>> offers() {
        return offers;
    }

    /** Replaces what can be picked; what is picked stays. */
    public void setOffers(List<Offer<T>> now) {
        offers = List.copyOf(now);
    }

    /** The offer that is picked, for its colour; nothing where none is. */
    public Optional<Offer<T>> offer() {
        return offers.stream()
                .filter(offer -> offer.picked().equals(pick.get()))
                .findFirst();
    }

    /** Picks something, or nothing, and closes the suggestions. */
    public void put(@Nullable Pick<T> picked) {
        setting = true;
        // The text first: whoever hears of the pick may put another in its place.
        text.set(picked == null ? "" : picked.name());
        pick.set(picked);
        setting = false;
        open.set(false);
        complain("");
    }

    /** Shows everything that can be picked, with what is picked marked. */
    public void unfold() {
        suggestions.setAll(Suggestion.of(offers));
        Pick<T> now = pick.get();
        int at = 0;
        for (int index = 0; index < suggestions.size(); index++) {
            at = suggestions.get(index).pick().equals(now) ? index : at;
        }
        marked.set(suggestions.isEmpty() ? -1 : at);
        open.set(!suggestions.isEmpty());
    }

    /** Hides the suggestions and answers whether they were shown. */
    public boolean fold() {
        boolean was = open.get();
        open.set(false);
        return was;
    }

    /** Marks the next suggestion, or the one before; shows them first where they are hidden. */
    public void mark(int step) {
        if (!open.get()) {
            if (pick.get() == null && !text.get().isBlank()) {
                typed();
            } else {
                unfold();
            }
        } else if (!suggestions.isEmpty()) {
            marked.set(Math.floorMod(marked.get() + step, suggestions.size()));
        }
    }

    /** Takes the marked suggestion, where any are shown, and answers whether one was taken. */
    public boolean take() {
        int index = marked.get();
        if (!open.get() || index < 0 || index >= suggestions.size()) {
            return false;
        }
        put(suggestions.get(index).pick());
        return true;
    }

    /** The user goes on to something else: a name typed in full is taken for what it names, a word that may stand for itself too. */
    public void leave() {
        open.set(false);
        String typed = text.get().strip();
        if (pick.get() == null && !typed.isEmpty()) {
            Optional<Offer<T>> named = offers.stream()
                    .filter(offer -> Finder.same(offer.name(), typed))
                    .findFirst();
            if (named.isPresent()) {
                put(named.get().picked());
            } else if (making == Making.WORD) {
                put(new Pick.Fresh<>(typed));
            }
        }
    }

    @Override
    public boolean blank() {
        return pick.get() == null && text.get().isBlank();
    }

    @Override
    public boolean check() {
        leave();
        if (blank()) {
            return settle(required ? Words.say("field.required") : null);
        }
        return settle(
                pick.get() != null
                        ? null
                        : Words.say(
                                making == Making.RECORD ? "field.pick.unknown.new" : "field.pick.unknown",
                                text.get().strip()));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pick(this);
    }

    @Override
    Object state() {
        Pick<T> now = pick.get();
        return now == null ? text.get().strip() : now;
    }

    private void typed() {
        if (setting) {
            return;
        }
        complain("");
        Pick<T> now = pick.get();
        if (now != null && !now.name().equals(text.get())) {
            pick.set(null);
        }
        String words = text.get().strip();
        if (words.isEmpty()) {
            open.set(false);
            return;
        }
        List<Suggestion<T>> found = new ArrayList<>(Suggestion.of(Finder.find(offers, words)));
        boolean named = found.stream()
                .anyMatch(suggestion -> Finder.same(suggestion.pick().name(), words));
        if (making != Making.NOTHING && !named) {
            found.add(new Suggestion<>(new Pick.Fresh<>(words), null));
        }
        suggestions.setAll(found);
        marked.set(found.isEmpty() ? -1 : making == Making.WORD ? wordFirst(found) : 0);
        open.set(!found.isEmpty());
    }

    /** A word that stands for itself is what the user means, unless it begins one that is known. */
    private int wordFirst(List<Suggestion<T>> found) {
        Offer<T> first = found.get(0).offer();
        boolean begun = first != null && Finder.begins(first.name(), text.get());
        return begun ? 0 : found.size() - 1;
    }
}
