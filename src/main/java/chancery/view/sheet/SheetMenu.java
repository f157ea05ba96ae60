package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.SavedItems;
import chancery.viewmodel.sheet.SavedSheets;
import chancery.viewmodel.sheet.SheetViewModel;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;

/** Sheets by their names: a new one, save this one, open, rename, delete. */
final class SheetMenu extends MenuButton {

    private final SheetViewModel viewModel;
    private final SavedSheets saved;
    private final SavedItems items;

    SheetMenu(SheetViewModel viewModel, Overlay overlay) {
        this.viewModel = viewModel;
        this.saved = viewModel.saved();
        this.items = new SavedItems(saved, overlay, "sheet.saved", "sheet-name");
        setId("sheet-menu");
        getStyleClass().add("sheet-menu");
        setGraphic(Nodes.icon(Feather.FOLDER));
        setMnemonicParsing(false);
        textProperty().bind(saved.currentProperty().map(name -> name.isEmpty() ? Words.say("sheet.saved.none") : name));
        setAccessibleText(Words.say("sheet.saved.told"));
        setTooltip(Nodes.hint(Words.say("sheet.saved.told")));
        setMaxWidth(220);
        setOnShowing(event -> list());
        list();
    }

    private void list() {
        boolean possible = saved.possible();
        getItems()
                .setAll(
                        SavedItems.item(Words.say("sheet.saved.new"), viewModel::begin, true),
                        SavedItems.item(Words.say("sheet.saved.save"), this::save, possible),
                        SavedItems.item(Words.say("sheet.saved.save-as"), items::save, possible));
        getItems().addAll(items.all());
    }

    private void save() {
        if (saved.current().isEmpty()) {
            items.save();
        } else {
            saved.save(saved.current());
        }
    }
}
