package chancery.viewmodel;

import javafx.collections.ObservableList;

/** What is saved with the dossier by names that the analyst chose. Saving, renaming and deleting are edits, and can be undone. */
public interface Saved {

    /** The names, in the order of their letters. */
    ObservableList<String> names();

    /** The name of what is open or in force just now; empty where that has none. */
    String current();

    /** Whether anything can be saved. */
    boolean possible();

    /** Saves what is there now, in the place of what is saved by that name. Does nothing for a blank. */
    void save(String name);

    /** Takes what is saved by a name, where there is such a thing. */
    void open(String name);

    /** Gives what is saved another name; what has that name already goes. Does nothing for a blank. */
    void rename(String name, String other);

    /** Deletes what is saved by a name. What is open or in force stays so. */
    void delete(String name);
}
