package chancery.view.list;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.viewmodel.list.EventLine;
import chancery.viewmodel.list.EventListViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row of the list: an event, or a heading, which takes the whole width. */
final class EventRow extends TableRow<Integer> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final EventListViewModel viewModel;
    private final Label heading = label("", "list-heading");

    EventRow(EventListViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("event-row");
        heading.setManaged(false);
        heading.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(@Nullable Integer entry, boolean empty) {
        super.updateItem(entry, empty);
        int shown = empty || entry == null ? 0 : entry;
        boolean headed = shown < 0;
        boolean row = !empty && entry != null && !headed;
        @Nullable EventLine line = row ? viewModel.line(getIndex()).orElse(null) : null;
        heading.setVisible(headed);
        heading.setText(headed ? heading(viewModel, shown) : "");
        pseudoClassStateChanged(HEADING, headed);
        pseudoClassStateChanged(DIMMED, line != null && viewModel.dimmed(line));
        pseudoClassStateChanged(FADED, row && viewModel.faded(shown));
        setAccessibleText(headed ? heading(viewModel, shown) : line == null ? null : told(viewModel, getIndex(), line));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (heading.isVisible()) {
            if (!getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            heading.resizeRelocate(0, 0, getWidth(), getHeight());
        } else {
            getChildren().remove(heading);
        }
    }

    /** A heading in words, with how many events stand below it. */
    static String heading(EventListViewModel viewModel, int entry) {
        return Words.say("window.list.heading", viewModel.heading(entry), viewModel.headed(entry));
    }

    /** An event to be read aloud. */
    static String told(EventListViewModel viewModel, int index, EventLine line) {
        String told = line.told(viewModel.position(index), viewModel.listed());
        String sound = viewModel.unsound(line) ? told + " " + Words.say("window.list.told.unsound") : told;
        return viewModel.faded(line.row()) ? sound + " " + Words.say("as-of.later.told") : sound;
    }
}
