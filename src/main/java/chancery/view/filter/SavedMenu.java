package chancery.view.filter;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.Overlay;
import chancery.view.look.SavedItems;
import chancery.viewmodel.filter.FilterViewModel;
import javafx.scene.control.MenuButton;

/** The menu of the filters that are saved: save the one in force, choose, rename, delete. */
public final class SavedMenu extends MenuButton {

    private final FilterViewModel viewModel;
    private final SavedItems items;

    /**
     * A menu.
     *
     * @param overlay where names are asked for
     */
    public SavedMenu(FilterViewModel viewModel, Overlay overlay) {
        super(Words.say("window.filter.saved"));
        this.viewModel = viewModel;
        this.items = new SavedItems(viewModel.saved(), overlay, "window.filter", "filter-name");
        setId("filter-saved");
        getStyleClass().addAll("filter-action", "filter-saved");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Words.say("window.filter.saved.told"));
        setTooltip(Nodes.hint(Words.say("window.filter.saved.told")));
        setOnShowing(event -> list());
        list();
    }

    /** Asks for a name and saves the filter in force by it. */
    public void save() {
        if (viewModel.saved().possible() && viewModel.inForce()) {
            items.save();
        }
    }

    private void list() {
        boolean possible = viewModel.saved().possible();
        getItems().setAll(SavedItems.item(Words.say("window.filter.save"), this::save, possible));
        getItems().addAll(items.all());
    }
}
