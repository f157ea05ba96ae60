package chancery.viewmodel.inspect;

import chancery.model.Id;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;

/** What records are called in a line that leads to them. */
public final class Naming {

    private final EntryTitles titles;
    private final Shelf shelf;

    /** Names the records of a dossier. */
    public Naming(Contents contents, Shelf shelf) {
        this.titles = new EntryTitles(new Phrases(contents, shelf));
        this.shelf = shelf;
    }

    /** The record's title, or its id where it is gone. Reads from the file: not for the JavaFX thread. */
    public String of(Id<?> id) {
        return shelf.entry(id).map(entry -> entry.match(titles)).orElse(id.value());
    }
}
