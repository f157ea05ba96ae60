package chancery.view;

import chancery.model.EntryKind;
import chancery.model.Source;
import chancery.view.look.Overlay;
import chancery.viewmodel.form.FormViewModel;
import java.nio.file.Path;
import java.util.Optional;

/** What the window as a whole can do, whether a key, a button or the menu asks for it. */
interface WindowActions {

    /** Searches everything. */
    void search();

    /** Asks what to filter all views by. */
    void filter();

    /** Asks what to add to a chip of the filter, by its index; to the filter, for −1. */
    void filter(int chip);

    /** Asks for a name to save the filter by; without a filter, which of the saved ones is to be in force. */
    void saveFilter();

    /** Shows everything that the filter hides. */
    void clearFilter();

    /** The layer over the window, where cards such as forms are shown one at a time. */
    Overlay overlay();

    /** Asks from which day to look. */
    void asOf();

    /** Asks what is to be made, and shows its form. */
    void create();

    /** Shows the form of a new record of a kind. */
    void create(EntryKind kind);

    /** Shows the form of what is chosen. */
    void edit();

    /** Shows a form, with the field of a name first. */
    void show(FormViewModel form, String field);

    /** Shows the sheet of keys. */
    void keys();

    /** Closes what lies over the window; else chooses nothing. */
    void escape();

    /** Asks for a file and opens it. */
    void open();

    /** Asks for a file with a text, and takes it in. */
    void text();

    /** Takes in the text that was copied. */
    void pasteText();

    /** Asks for the text of a source that holds none. */
    void bringText(Source source);

    /** Asks which texts a dossier for others leaves out, and writes it. */
    void share();

    /** Shows the passages whose place is not plain. */
    void review();

    /** Makes a new dossier. */
    void make();

    /** Shows the composer of briefing sheets. */
    void brief();

    /** Asks where to write the briefing sheet, and writes it. */
    void saveSheet();

    /** Asks where to write a file of some name and ending; nothing where the user gave up. */
    Optional<Path> fileToWrite(String name, String ending);

    /** Shows the backups of the dossier. */
    void backups();

    /** Asks where to save a copy of the dossier, and goes on there. */
    void saveCopy();

    /** Closes the dossier. */
    void close();

    /** Ends the program. */
    void quit();
}
