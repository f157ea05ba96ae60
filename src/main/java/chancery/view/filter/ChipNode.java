package chancery.view.filter;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.filter.ChipLine;
import chancery.viewmodel.filter.FilterViewModel;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chip of the bar. It has the keyboard like a button, and keys of its own. */
final class ChipNode extends Button implements OwnArrows {

    private static final double WIDEST = 420;

    private final FilterViewModel viewModel;
    private final int index;
    private final IntConsumer choose;
    private final IntConsumer walk;

    /**
     * A chip.
     *
     * @param choose opens the chooser for a chip
     * @param walk gives the keyboard to a chip, if there is one of that index
     */
    ChipNode(FilterViewModel viewModel, ChipLine line, int index, IntConsumer choose, IntConsumer walk) {
        super(line.text());
        this.viewModel = viewModel;
        this.index = index;
        this.choose = choose;
        this.walk = walk;
        getStyleClass().add("filter-in-force");
        if (line.not()) {
            getStyleClass().add("not");
        }
        setMnemonicParsing(false);
        setMaxWidth(WIDEST);
        setTooltip(Nodes.hint(line.text()));
        setAccessibleText(Words.say("window.filter.chip", line.text()));
        FontIcon remove = Nodes.icon(Feather.X, "chip-icon");
        remove.setPickOnBounds(true);
        remove.setOnMousePressed(event -> {
            event.consume();
            viewModel.remove(index);
        });
        setGraphic(remove);
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(event -> choose.accept(index));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if ("!".equals(event.getCharacter())) {
                event.consume();
                viewModel.negate(index);
            }
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> viewModel.remove(index);
            case ENTER -> choose.accept(index);
            case LEFT -> walk.accept(index - 1);
            case RIGHT -> walk.accept(index + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
