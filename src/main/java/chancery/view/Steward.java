package chancery.view;

import static chancery.view.Shortcut.everywhere;
import static chancery.view.Shortcut.pressed;
import static chancery.view.Shortcut.typed;

import chancery.text.Words;
import chancery.view.delete.DeleteCard;
import chancery.view.history.HistoryCard;
import chancery.view.look.Overlay;
import chancery.view.merge.MergeCard;
import chancery.view.merge.RenameCard;
import chancery.viewmodel.Choice;
import chancery.viewmodel.history.HistoryViewModel;
import chancery.viewmodel.steward.StewardViewModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen record and with what was done: by key, by menu, in cards over the window. */
final class Steward {

    private static final String EDIT = "window.keys.edit";

    private final StewardViewModel viewModel;
    private final Overlay overlay;

    Steward(StewardViewModel viewModel, Overlay overlay) {
        this.viewModel = viewModel;
        this.overlay = overlay;
    }

    /** The keys; those with Ctrl count where nobody types, since a field has its own undo. */
    List<Shortcut> keys() {
        return List.of(
                pressed(EDIT, "window.key.undo", "Ctrl Z", this::undo, "Shortcut+Z"),
                pressed(EDIT, "window.key.redo", "Ctrl Y|Ctrl Shift Z", this::redo, "Shortcut+Y", "Shortcut+Shift+Z"),
                everywhere(EDIT, "window.key.rename", "F2", this::rename, "F2"),
                typed(EDIT, "window.key.merge", "M", this::merge, "mM"),
                pressed(EDIT, "window.key.delete", "Delete", this::delete, "Delete"),
                everywhere(EDIT, "window.key.history", "Ctrl H", () -> history(viewModel.history()), "Shortcut+H"),
                typed(
                        EDIT,
                        "window.key.history.of",
                        "H",
                        () -> ask(choice -> true, choice -> history(viewModel.history(choice))),
                        "hH"));
    }

    /** The entries of the menu that take back and make again. */
    List<MenuItem> undoing() {
        MenuItem undo = item("window.key.undo", "Shortcut+Z", this::undo);
        undo.textProperty().bind(viewModel.undo().undoProperty());
        undo.disableProperty().bind(not(viewModel.undo().canUndoProperty()));
        MenuItem redo = item("window.key.redo", "Shortcut+Y", this::redo);
        redo.textProperty().bind(viewModel.undo().redoProperty());
        redo.disableProperty().bind(not(viewModel.undo().canRedoProperty()));
        return List.of(undo, redo);
    }

    /** The entries of the menu that are about what is chosen. */
    List<MenuItem> ofChosen() {
        return List.of(
                forChosen("window.key.rename", "F2", viewModel::canRename, this::rename),
                forChosen("window.key.merge", null, viewModel::canMerge, this::merge),
                forChosen("window.key.delete", null, viewModel::canDelete, this::delete),
                item("window.key.history", "Shortcut+H", () -> history(viewModel.history())));
    }

    private void undo() {
        if (!overlay.isOpen()) {
            viewModel.undo().undo();
        }
    }

    private void redo() {
        if (!overlay.isOpen()) {
            viewModel.undo().redo();
        }
    }

    private void delete() {
        ask(viewModel::canDelete, choice -> {
            DeleteCard card = new DeleteCard(viewModel.delete(choice), overlay::close);
            show(card.card(), card::focus);
        });
    }

    private void merge() {
        ask(viewModel::canMerge, choice -> {
            MergeCard card = new MergeCard(viewModel.merge(choice), overlay::close);
            show(card.card(), card::focus);
        });
    }

    private void rename() {
        ask(viewModel::canRename, choice -> {
            RenameCard card = new RenameCard(viewModel.rename(choice), overlay::close);
            show(card.card(), card::focus);
        });
    }

    private void history(HistoryViewModel history) {
        if (overlay.isOpen()) {
            history.close();
            return;
        }
        HistoryCard card = new HistoryCard(history, overlay::close);
        card.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                history.close();
            }
        });
        show(card, card::focus);
    }

    private void ask(Predicate<Choice> possible, Consumer<Choice> question) {
        if (!overlay.isOpen()) {
            viewModel.chosen().filter(possible).ifPresent(question);
        }
    }

    private void show(Region card, Runnable focus) {
        overlay.show(card);
        focus.run();
    }

    private MenuItem forChosen(String key, @Nullable String keys, Predicate<Choice> possible, Runnable action) {
        MenuItem item = item(key, keys, action);
        item.disableProperty()
                .bind(viewModel
                        .chosenProperty()
                        .map(choice -> !possible.test(choice))
                        .orElse(true));
        return item;
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(now -> !now);
    }

    private static MenuItem item(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.say(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
