package chancery.viewmodel;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one record that every view shows as chosen, and the way back through those chosen before. Works as in a browser: choosing
 * something after going back forgets what lay ahead. Clearing chooses nothing, and going back from there leads to what was
 * cleared.
 */
public final class Selection {

    /** How many choices are remembered; more are of no use to anybody, and the oldest go first. */
    static final int REMEMBERED = 200;

    private final List<Choice> visited = new ArrayList<>();
    private int here = -1;
    private final ReadOnlyObjectWrapper<@Nullable Choice> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    /** The chosen record; its value is null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Choice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen record, or nothing. */
    public Optional<Choice> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    /** The id of the chosen record where it is of a kind, otherwise nothing. */
    public Optional<Id<? extends Entry>> chosen(EntryKind kind) {
        return chosen().filter(choice -> choice.kind() == kind).map(Choice::id);
    }

    /** Whether there is a record chosen before this one. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether the user went back, and may return. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Chooses a record. Choosing the chosen one again changes nothing. */
    public void choose(Choice choice) {
        if (choice.equals(chosen.get())) {
            return;
        }
        visited.subList(here + 1, visited.size()).clear();
        if (visited.isEmpty() || !visited.get(visited.size() - 1).equals(choice)) {
            visited.add(choice);
        }
        if (visited.size() > REMEMBERED) {
            visited.remove(0);
        }
        moveTo(visited.size() - 1);
    }

    /** Chooses a record by kind and name. */
    public void choose(EntryKind kind, Id<? extends Entry> id) {
        choose(new Choice(kind, id));
    }

    /** Chooses nothing. */
    public void clear() {
        chosen.set(null);
        tellWhereOneMayGo();
    }

    /** Returns to the record chosen before, if there is one. */
    public void back() {
        if (canGoBack.get()) {
            moveTo(chosen.get() == null ? here : here - 1);
        }
    }

    /** Goes ahead again after going back, if one did. */
    public void forward() {
        if (canGoForward.get()) {
            moveTo(here + 1);
        }
    }

    /** Forgets every record that no longer exists, the chosen one too. */
    public void keepOnly(Predicate<Choice> exists) {
        Choice now = chosen.get();
        List<Choice> before = new ArrayList<>(visited.subList(0, here + 1));
        before.removeIf(exists.negate());
        visited.removeIf(exists.negate());
        here = before.size() - 1;
        if (now != null && !exists.test(now)) {
            chosen.set(null);
        }
        tellWhereOneMayGo();
    }

    private void moveTo(int index) {
        here = index;
        chosen.set(visited.get(index));
        tellWhereOneMayGo();
    }

    private void tellWhereOneMayGo() {
        canGoBack.set(chosen.get() == null ? here >= 0 : here > 0);
        canGoForward.set(here < visited.size() - 1);
    }
}
