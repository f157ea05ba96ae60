package chancery.view.look;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;

/** A chip of a list's bar that is down while something is in a set. */
public final class FilterChip extends ToggleButton {

    /** A chip with nothing to be down for yet. */
    public FilterChip(String words) {
        super(words);
        getStyleClass().add("filter-chip");
    }

    /**
     * A chip that puts something into a set and takes it out.
     *
     * @param told what a pointer that rests on it is told
     */
    public <T> FilterChip(String words, String told, ObservableSet<T> set, T what) {
        this(words);
        setTooltip(Nodes.hint(told));
        setSelected(set.contains(what));
        setOnAction(event -> {
            if (isSelected()) {
                set.add(what);
            } else {
                set.remove(what);
            }
        });
        set.addListener((SetChangeListener<T>) change -> setSelected(set.contains(what)));
    }
}
