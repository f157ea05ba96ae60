package chancery.viewmodel;

import chancery.model.EventColumns;
import chancery.timeline.Shown;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which events all views leave out, and which they fade. Two say so independently of each other: what the user filters by, and
 * what was known on the day that is looked from; a row that either leaves out is left out.
 *
 * <p>Both are said of the rows of certain contents. After an edit they are carried over to the rows in which the same events
 * then stand, until whoever said them says them anew; a new event is shown until then.
 */
public final class ShownRows {

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.ALL);
    private Contents contents;
    private Shown filtered = Shown.ALL;
    private Shown known = Shown.ALL;

    ShownRows(Session session) {
        contents = session.contents();
        session.contentsProperty().subscribe(this::take);
    }

    /** What both leave; never null. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What both leave. */
    public Shown shown() {
        return shown.get();
    }

    /**
     * What filters leave; {@link Shown#ALL} without any.
     *
     * @param of whose rows are meant; where these are no longer the session's contents, nothing happens
     */
    public void filter(Contents of, Shown left) {
        if (of.events().holdsAs(contents.events())) {
            filtered = left;
            combine();
        }
    }

    /**
     * What was known on the day that is looked from; {@link Shown#ALL} where that is no question.
     *
     * @param of whose rows are meant; where these are no longer the session's contents, nothing happens
     */
    public void known(Contents of, Shown then) {
        if (of.events().holdsAs(contents.events())) {
            known = then;
            combine();
        }
    }

    private void take(Contents now) {
        EventColumns before = contents.events();
        contents = now;
        filtered = filtered.following(before, now.events());
        known = known.following(before, now.events());
        combine();
    }

    private void combine() {
        Shown both = filtered.and(known);
        if (!both.equals(shown.get())) {
            shown.set(both);
        }
    }
}
