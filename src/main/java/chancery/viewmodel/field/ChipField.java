package chancery.viewmodel.field;

import chancery.text.Words;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * A field for several things in an order, each completed from what exists: aliases, tags, issues.
 *
 * @param <T> what is picked
 */
public final class ChipField<T> extends FormField {

    private final ObservableList<Pick<T>> chips = FXCollections.observableArrayList();
    private final PickField<T> entry;
    private final List<Offer<T>> offers;
    private final Making making;

    /** An empty field, see {@link PickField}. */
    public ChipField(String name, String label, List<Offer<T>> offers, Making making) {
        super(name, label);
        this.offers = List.copyOf(offers);
        this.making = making;
        this.entry = new PickField<>(name, label, offers, making);
        entry.pickProperty().subscribe(pick -> {
            if (pick != null) {
                add(pick);
            }
        });
        chips.addListener((ListChangeListener<Pick<T>>) change -> complain(""));
        begin();
    }

    /** With some things to begin with; those of the list by their names, others as they write themselves. Answers the field. */
    public ChipField<T> with(List<T> values, Function<T, String> names) {
        chips.setAll(values.stream()
                .map(value -> offers.stream()
                        .filter(offer -> offer.value().equals(value))
                        .findFirst()
                        .map(Offer::picked)
                        .orElseGet(() -> new Pick.Known<>(value, names.apply(value))))
                .toList());
        offerTheRest();
        begin();
        return this;
    }

    /** What is picked so far, in order. */
    public ObservableList<Pick<T>> chips() {
        return chips;
    }

    /** Where the next one is typed; empty again as soon as one was taken. */
    public PickField<T> entry() {
        return entry;
    }

    /** The values, in order; of something new, what a maker makes of its name. */
    public List<T> values(Function<String, T> maker) {
        return chips.stream().map(chip -> chip.resolve(maker)).toList();
    }

    /** Takes one out. */
    public void remove(Pick<T> chip) {
        chips.remove(chip);
        offerTheRest();
    }

    /** Takes the last one out, where there is one. */
    public void removeLast() {
        if (!chips.isEmpty()) {
            remove(chips.get(chips.size() - 1));
        }
    }

    @Override
    public boolean blank() {
        return chips.isEmpty() && entry.blank();
    }

    @Override
    public boolean check() {
        entry.leave();
        return settle(
                entry.blank()
                        ? null
                        : Words.say(
                                making == Making.RECORD ? "field.pick.unknown.new" : "field.pick.unknown",
                                entry.textProperty().get().strip()));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.chips(this);
    }

    @Override
    Object state() {
        return List.of(List.copyOf(chips), entry.textProperty().get().strip());
    }

    private void add(Pick<T> pick) {
        if (chips.stream().noneMatch(chip -> Finder.same(chip.name(), pick.name()))) {
            chips.add(pick);
        }
        entry.put(null);
        offerTheRest();
    }

    private void offerTheRest() {
        entry.setOffers(
                offers.stream().filter(offer -> !chips.contains(offer.picked())).toList());
    }
}
