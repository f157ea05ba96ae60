package chancery.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The open dossier as the window sees it. There is one for each opened file; closing the file ends it. Its contents are a
 * snapshot that is replaced after an edit: whoever shows something of them subscribes to {@link #contentsProperty()}.
 */
public final class Session {

    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<Contents> contents;

    /** Begins with what the file holds now. */
    public Session(Contents contents) {
        this.contents = new ReadOnlyObjectWrapper<>(this, "contents", contents);
    }

    /** The dossier's cover, small lists and columns; never null. */
    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** The dossier's cover, small lists and columns. */
    public Contents contents() {
        return contents.get();
    }

    /** The one record that all views show as chosen. */
    public Selection selection() {
        return selection;
    }
}
