package chancery.view.sheet;

import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The composer of briefing sheets: what is asked of one on the left, its pages on the right. */
public final class SheetView extends SplitPane {

    private static final double OPTIONS = 420;

    private final SheetViewModel viewModel;
    private final OptionsPane options;
    private boolean placed;

    /** Shows the composer. */
    public SheetView(SheetViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.options = new OptionsPane(viewModel, looks);
        getStyleClass().addAll("panels", "sheet-view");
        options.setMinWidth(300);
        getItems().addAll(options, new PreviewPane(viewModel));
        setResizableWithParent(options, false);
        widthProperty().subscribe(width -> {
            if (!placed && width.doubleValue() > 0) {
                placed = true;
                setDividerPositions(Math.min(0.45, OPTIONS / width.doubleValue()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the keyboard to the title. */
    public void focus() {
        options.input("title").ifPresent(Node::requestFocus);
    }

    /** Ctrl Z takes back what was done to the sheet, in a field of it too; the dossier is undone elsewhere. */
    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z) {
            event.consume();
            if (event.isShiftDown()) {
                viewModel.redo();
            } else {
                viewModel.undo();
            }
        } else if (event.getCode() == KeyCode.Y) {
            event.consume();
            viewModel.redo();
        }
    }
}
