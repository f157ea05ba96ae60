package chancery.view;

import chancery.text.Words;
import chancery.view.look.Appearance;
import chancery.view.look.Overlay;
import chancery.viewmodel.Problem;
import chancery.viewmodel.window.Rehearsal;
import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: the workbench of the open dossier, or the welcome; over it the search and the sheet of keys. */
public final class WindowView implements WindowActions {

    private final Stage stage;
    private final WindowViewModel viewModel;
    private final Dialogs dialogs;
    private final StackPane page = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Shortcuts shortcuts = new Shortcuts(this::counts);
    private final WindowKeys keys;
    private final WindowFrame frame;
    private @Nullable Bench bench;
    private boolean telling;

    /** Builds the window in a stage, see {@link #show}. */
    public WindowView(Stage stage, WindowViewModel viewModel) {
        this.stage = stage;
        this.viewModel = viewModel;
        Appearance appearance = new Appearance(viewModel.looks());
        this.dialogs = new Dialogs(stage, appearance, viewModel::dossierFolder);
        this.keys = new WindowKeys(this, viewModel.looks());
        this.frame = new WindowFrame(stage, viewModel.layout());
        StackPane root = new StackPane(page, overlay);
        Scene scene = new Scene(root);
        appearance.dress(scene);
        shortcuts.listenTo(scene);
        DropTarget.on(scene, viewModel::open, file -> {
            if (bench != null) {
                bench.actions().text(file);
            }
        });
        stage.setScene(scene);
        stage.setTitle(Words.say("window.title"));
        stage.setOnCloseRequest(event -> frame.remember());
        viewModel.workbenchProperty().subscribe(this::showPage);
        viewModel.copyWantedProperty().subscribe(wanted -> {
            if (wanted) {
                Platform.runLater(this::saveCopy);
            }
        });
        viewModel.busyProperty().subscribe(busy -> showBusy());
        viewModel.problems().waiting().addListener((ListChangeListener<Problem>) change -> tell());
    }

    /** Shows the window where it stood last. */
    public void show() {
        frame.show();
        tell();
        Appearance.whenIconsAreLoaded(stage.getIcons()::setAll);
    }

    /** Makes ready for the first dossier while the welcome stands. */
    public void rehearse(Rehearsal rehearsal) {
        rehearsal.begin(ready -> new DressRehearsal(ready, stage.getScene(), page, this).begin());
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    /** While a card lies over the window, the keys of what lies under it mean nothing. */
    private boolean counts(Shortcut shortcut) {
        return !overlay.isOpen() || shortcut.overCards();
    }

    @Override
    public void keys() {
        overlay.show(new KeySheet(shortcuts.all()));
    }

    @Override
    public void escape() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (overlay.isOpen()) {
            overlay.close();
        } else if (viewModel.canGiveUpProperty().get()) {
            viewModel.giveUpOpening();
        } else if (workbench != null) {
            workbench.clear();
        }
    }

    @Override
    public void open() {
        dialogs.fileToOpen().ifPresent(viewModel::open);
    }

    @Override
    public void make() {
        dialogs.newDossier()
                .ifPresent(wanted ->
                        dialogs.fileToMake(wanted.fileName()).ifPresent((Path file) -> viewModel.create(file, wanted)));
    }

    @Override
    public void saveCopy() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            dialogs.fileToMake(workbench.fileName()).ifPresentOrElse(viewModel::saveCopy, viewModel::saveNoCopy);
        }
    }

    @Override
    public void close() {
        if (viewModel.workbenchProperty().get() != null) {
            viewModel.close();
        }
    }

    @Override
    public void quit() {
        frame.remember();
        stage.hide();
    }

    private void showPage(@Nullable WorkbenchViewModel workbench) {
        overlay.dismiss();
        stage.titleProperty().unbind();
        bench = null;
        if (workbench == null) {
            stage.setTitle(Words.say("window.title"));
            shortcuts.set(keys.welcome());
            page.getChildren()
                    .setAll(
                            viewModel.busyProperty().get()
                                    ? new BusyView(viewModel)
                                    : new WelcomeView(viewModel, this::make, this::open));
        } else {
            Bench made = Bench.of(workbench, viewModel.looks(), viewModel.layout(), this);
            bench = made;
            stage.titleProperty().bind(workbench.windowTitleProperty());
            shortcuts.set(keys.workbench(made, workbench));
            page.getChildren()
                    .setAll(made.view(), new UndoToast(workbench.steward().undo()), Toasts.of(workbench.picture()));
            workbench.composerProperty().subscribe(composer -> {
                if (composer != null) {
                    page.getChildren().addAll(Toasts.of(composer.export()), Toasts.of(composer.print()));
                }
            });
        }
    }

    /** A file that takes its time to open is told; the workbench stays as it is meanwhile, and can be seen. */
    private void showBusy() {
        if (viewModel.workbenchProperty().get() == null) {
            showPage(null);
        } else if (viewModel.canGiveUpProperty().get()) {
            page.getChildren().add(new BusyView(viewModel));
        } else {
            page.getChildren().removeIf(BusyView.class::isInstance);
        }
    }

    /** Problems are told one after another. */
    private void tell() {
        if (!telling && stage.isShowing() && !viewModel.problems().waiting().isEmpty()) {
            telling = true;
            Problem problem = viewModel.problems().waiting().get(0);
            dialogs.show(problem, () -> {
                telling = false;
                viewModel.problems().waiting().remove(problem);
                tell();
            });
        }
    }
}
