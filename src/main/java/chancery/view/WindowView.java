package chancery.view;

import chancery.model.EntryKind;
import chancery.model.Source;
import chancery.text.Words;
import chancery.view.asof.AsOfCard;
import chancery.view.backup.BackupCard;
import chancery.view.filter.FilterCard;
import chancery.view.form.FormCard;
import chancery.view.form.NewCard;
import chancery.view.look.Appearance;
import chancery.view.look.Overlay;
import chancery.view.search.SearchOverlay;
import chancery.view.text.TextCards;
import chancery.viewmodel.Problem;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.sheet.ExportViewModel;
import chancery.viewmodel.window.Rehearsal;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
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
    private @Nullable SearchOverlay search;
    private @Nullable FilterCard filter;
    private @Nullable WorkbenchView bench;
    private @Nullable TextCards texts;
    private boolean telling;

    /** Builds the window in a stage, see {@link #show}. */
    public WindowView(Stage stage, WindowViewModel viewModel) {
        this.stage = stage;
        this.viewModel = viewModel;
        Appearance appearance = new Appearance(viewModel.looks());
        this.dialogs = new Dialogs(stage, appearance);
        this.keys = new WindowKeys(this, viewModel.looks());
        this.frame = new WindowFrame(stage, viewModel.layout());
        StackPane root = new StackPane(page, overlay);
        Scene scene = new Scene(root);
        appearance.dress(scene);
        shortcuts.listenTo(scene);
        DropTarget.on(scene, viewModel::open, file -> {
            if (texts != null) {
                texts.open(file);
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
    public void search() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            if (search == null) {
                search = new SearchOverlay(workbench.search(), overlay::close);
            }
            overlay.show(search);
            search.focus();
        }
    }

    @Override
    public void filter() {
        filter(-1);
    }

    @Override
    public void filter(int chip) {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            FilterCard card = filter;
            if (card == null) {
                card = new FilterCard(workbench.filter(), viewModel.looks(), overlay::close);
                filter = card;
            }
            workbench.filter().chooser().begin(chip);
            overlay.show(card);
            if (bench != null) {
                overlay.keepClear(bench.filterOnScreen());
            }
            card.focus();
        }
    }

    @Override
    public void clearFilter() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            // The bar goes, and with it the keyboard, if one of its buttons had that.
            if (bench != null) {
                bench.focusMiddle();
            }
            workbench.filter().clear();
        }
    }

    @Override
    public void saveFilter() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null && bench != null && workbench.filter().inForce()) {
            bench.saveFilter();
        } else if (workbench != null) {
            filter();
            workbench.filter().chooser().offerSaved();
        }
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    public void asOf() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            AsOfCard card = new AsOfCard(workbench.asOf(), overlay::close);
            overlay.show(card);
            card.focus();
        }
    }

    @Override
    public void create() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null && workbench.forms().possible()) {
            NewCard card = new NewCard(this::create);
            overlay.show(card);
            card.focus();
        }
    }

    @Override
    public void create(EntryKind kind) {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            workbench.forms().create(kind, form -> show(form, ""));
        }
    }

    @Override
    public void edit() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            workbench.forms().edit(form -> show(form, ""));
        }
    }

    @Override
    public void show(FormViewModel form, String field) {
        FormCard card = new FormCard(form, viewModel.looks().dark(), overlay::dismiss);
        overlay.show(card, card::mayClose);
        if (overlay.shows(card)) {
            card.focus(field);
        }
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
        dialogs.fileToOpen(viewModel.dossierFolder()).ifPresent(viewModel::open);
    }

    @Override
    public void text() {
        if (texts != null) {
            dialogs.textToOpen(viewModel.dossierFolder()).ifPresent(texts::open);
        }
    }

    @Override
    public void pasteText() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (texts != null && copied != null && !copied.isBlank()) {
            texts.paste(copied);
        }
    }

    @Override
    public void bringText(Source source) {
        if (texts != null) {
            texts.bring(source, this::text, this::pasteText);
        }
    }

    @Override
    public void share() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (texts != null && workbench != null) {
            String name = Words.say("window.share.name", workbench.fileName().replaceFirst("\\.dossier$", ""));
            texts.share(() -> dialogs.fileToMake(viewModel.dossierFolder(), name));
        }
    }

    @Override
    public void review() {
        if (texts != null) {
            texts.review();
        }
    }

    @Override
    public void make() {
        dialogs.newDossier()
                .ifPresent(wanted -> dialogs.fileToMake(viewModel.dossierFolder(), wanted.fileName())
                        .ifPresent((Path file) -> viewModel.create(file, wanted)));
    }

    @Override
    public void brief() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            workbench.modeProperty().set(ViewMode.SHEET);
            if (bench != null) {
                bench.focusMiddle();
            }
        }
    }

    @Override
    public void saveSheet() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            ExportViewModel export = workbench.sheet().export();
            dialogs.fileToPrint(viewModel.dossierFolder(), export.fileName(), export.endings())
                    .ifPresent(export::write);
        }
    }

    @Override
    public Optional<Path> fileToWrite(String name, String ending) {
        return dialogs.fileToPrint(viewModel.dossierFolder(), name, List.of(ending));
    }

    @Override
    public void backups() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            BackupCard card = new BackupCard(workbench.backups(), overlay::close);
            overlay.show(card);
            card.focus();
        }
    }

    @Override
    public void saveCopy() {
        WorkbenchViewModel workbench = viewModel.workbenchProperty().get();
        if (workbench != null) {
            dialogs.fileToMake(viewModel.dossierFolder(), workbench.fileName())
                    .ifPresentOrElse(viewModel::saveCopy, viewModel::saveNoCopy);
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
        search = null;
        filter = null;
        bench = null;
        texts = workbench == null ? null : new TextCards(workbench.texts(), overlay, form -> show(form, ""));
        if (workbench == null) {
            stage.setTitle(Words.say("window.title"));
            shortcuts.set(keys.welcome());
            page.getChildren()
                    .setAll(
                            viewModel.busyProperty().get()
                                    ? new BusyView(viewModel)
                                    : new WelcomeView(viewModel, this::make, this::open));
        } else {
            Bench made = Bench.of(
                    workbench,
                    viewModel.looks(),
                    viewModel.layout(),
                    this,
                    (name, ending) -> dialogs.fileToDraw(viewModel.dossierFolder(), name, ending));
            WorkbenchView view = made.view();
            bench = view;
            stage.titleProperty().bind(workbench.windowTitleProperty());
            shortcuts.set(keys.workbench(view, workbench, made.steward(), made.explorer()));
            page.getChildren().setAll(view, new UndoToast(workbench.steward().undo()), Toasts.of(workbench.picture()));
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
