package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.sheet.SheetViewModel;
import chancery.viewmodel.sheet.SheetViewModel.Choice;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What a sheet may be made for, side by side: one stop of Tab, the arrows choose. */
final class TemplateGrid extends GridPane implements OwnArrows {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int COLUMNS = 2;

    private final SheetViewModel viewModel;
    private final List<Choice> choices;
    private final List<VBox> tiles = new ArrayList<>();
    private int at;

    TemplateGrid(SheetViewModel viewModel) {
        this.viewModel = viewModel;
        this.choices = viewModel.templates();
        getStyleClass().add("template-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(half);
        }
        for (Choice choice : choices) {
            Label how = Nodes.prose(choice.how(), "template-how");
            VBox tile = new VBox(Nodes.label(choice.title(), "template-title"), how);
            tile.getStyleClass().add("template-tile");
            tile.setMaxHeight(Double.MAX_VALUE);
            tile.setOnMouseClicked(event -> {
                requestFocus();
                viewModel.choose(choice);
            });
            add(tile, tiles.size() % COLUMNS, tiles.size() / COLUMNS);
            tiles.add(tile);
        }
        viewModel.templateProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(String name) {
        for (int index = 0; index < tiles.size(); index++) {
            boolean chosen = choices.get(index).name().equals(name);
            tiles.get(index).pseudoClassStateChanged(SELECTED, chosen);
            if (chosen) {
                at = index;
                setAccessibleText(Words.say(
                        "sheet.template.told",
                        choices.get(index).title(),
                        choices.get(index).how()));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int to = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - COLUMNS;
            case DOWN -> at + COLUMNS;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE) {
            event.consume();
            if (to >= 0 && to < choices.size()) {
                viewModel.choose(choices.get(to));
            }
        }
    }
}
