package chancery.view;

import chancery.model.EntryKind;
import chancery.model.Source;
import chancery.text.Words;
import chancery.view.asof.AsOfCard;
import chancery.view.backup.BackupCard;
import chancery.view.filter.FilterCard;
import chancery.view.form.FormCard;
import chancery.view.form.NewCard;
import chancery.view.look.Overlay;
import chancery.view.search.SearchOverlay;
import chancery.view.text.TextCards;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.sheet.ExportViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/** What can be done with the open dossier, whether a key, a button or the menu asks for it. */
final class BenchActions {

    private final WorkbenchViewModel workbench;
    private final LooksViewModel looks;
    private final Dialogs dialogs;
    private final Overlay overlay;
    private final TextCards texts;
    private @Nullable SearchOverlay search;
    private @Nullable FilterCard filter;
    private @Nullable WorkbenchView view;

    BenchActions(WorkbenchViewModel workbench, LooksViewModel looks, WindowActions window) {
        this.workbench = workbench;
        this.looks = looks;
        this.dialogs = window.dialogs();
        this.overlay = window.overlay();
        this.texts = new TextCards(workbench.texts(), overlay, form -> show(form, ""));
    }

    /** Where they show, which is built with them. */
    void in(WorkbenchView built) {
        view = built;
    }

    /** The layer over the window, where cards such as forms are shown one at a time. */
    Overlay overlay() {
        return overlay;
    }

    /** Searches everything. */
    void search() {
        SearchOverlay card = search;
        if (card == null) {
            card = new SearchOverlay(workbench.search(), overlay::close);
            search = card;
        }
        overlay.show(card);
        card.focus();
    }

    /** Asks what to filter all views by. */
    void filter() {
        filter(-1);
    }

    /** Asks what to add to a chip of the filter, by its index; to the filter, for −1. */
    void filter(int chip) {
        FilterCard card = filter;
        if (card == null) {
            card = new FilterCard(workbench.filter(), looks, overlay::close);
            filter = card;
        }
        workbench.filter().chooser().begin(chip);
        overlay.show(card);
        onView(there -> overlay.keepClear(there.filterOnScreen()));
        card.focus();
    }

    /** Shows everything that the filter hides. */
    void clearFilter() {
        // The bar goes, and with it the keyboard, if one of its buttons had that.
        onView(WorkbenchView::focusMiddle);
        workbench.filter().clear();
    }

    /** Asks for a name to save the filter by; without a filter, which of the saved ones is to be in force. */
    void saveFilter() {
        if (workbench.filter().inForce()) {
            onView(WorkbenchView::saveFilter);
        } else {
            filter();
            workbench.filter().chooser().offerSaved();
        }
    }

    /** Asks from which day to look. */
    void asOf() {
        AsOfCard card = new AsOfCard(workbench.asOf(), overlay::close);
        overlay.show(card);
        card.focus();
    }

    /** Asks what is to be made, and shows its form. */
    void create() {
        if (workbench.forms().possible()) {
            NewCard card = new NewCard(this::create);
            overlay.show(card);
            card.focus();
        }
    }

    /** Shows the form of a new record of a kind. */
    void create(EntryKind kind) {
        workbench.forms().create(kind, form -> show(form, ""));
    }

    /** Shows the form of what is chosen. */
    void edit() {
        workbench.forms().edit(form -> show(form, ""));
    }

    /** Shows a form, with the field of a name first. */
    void show(FormViewModel form, String field) {
        FormCard card = new FormCard(form, looks.dark(), overlay::dismiss);
        overlay.show(card, card::mayClose);
        if (overlay.shows(card)) {
            card.focus(field);
        }
    }

    /** Asks for a file with a text, and takes it in. */
    void text() {
        dialogs.textToOpen().ifPresent(this::text);
    }

    /** Takes in the text of a file. */
    void text(Path file) {
        texts.open(file);
    }

    /** Takes in the text that was copied. */
    void pasteText() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && !copied.isBlank()) {
            texts.paste(copied);
        }
    }

    /** Asks for the text of a source that holds none. */
    void bringText(Source source) {
        texts.bring(source, this::text, this::pasteText);
    }

    /** Asks which texts a dossier for others leaves out, and writes it. */
    void share() {
        String name = Words.say("window.share.name", workbench.fileName().replaceFirst("\\.dossier$", ""));
        texts.share(() -> dialogs.fileToMake(name));
    }

    /** Shows the passages whose place is not plain. */
    void review() {
        texts.review();
    }

    /** Shows the composer of briefing sheets. */
    void brief() {
        workbench.modeProperty().set(ViewMode.SHEET);
        onView(WorkbenchView::focusMiddle);
    }

    /** Asks where to write the briefing sheet, and writes it. */
    void saveSheet() {
        ExportViewModel export = workbench.sheet().export();
        dialogs.fileToPrint(export.fileName(), export.endings()).ifPresent(export::write);
    }

    /** Asks where to write a file of some name and ending; nothing where the user gave up. */
    Optional<Path> fileToWrite(String name, String ending) {
        return dialogs.fileToPrint(name, List.of(ending));
    }

    /** Shows the backups of the dossier. */
    void backups() {
        BackupCard card = new BackupCard(workbench.backups(), overlay::close);
        overlay.show(card);
        card.focus();
    }

    private void onView(Consumer<WorkbenchView> action) {
        if (view != null) {
            action.accept(view);
        }
    }
}
