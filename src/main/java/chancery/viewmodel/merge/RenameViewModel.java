package chancery.viewmodel.merge;

import chancery.edit.Renaming;
import chancery.model.EntryKind;
import chancery.model.EntryNames;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Giving a record another name, which then stands everywhere. */
public final class RenameViewModel {

    private final Session session;
    private final Choice choice;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty keeping = new SimpleBooleanProperty(this, "keeping", true);
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper(this, "where", "");

    /** What is read of the record. */
    private record Now(String name, int references) {}

    /** Begins with the record's name, see {@link Renaming#possible}. */
    public RenameViewModel(Session session, Choice choice) {
        this.session = session;
        this.choice = choice;
        session.ask(
                shelf -> new Now(
                        (choice.kind() == EntryKind.DOSSIER
                                        ? shelf.dossier()
                                        : shelf.entry(choice.id()).orElse(shelf.dossier()))
                                .match(new Names()),
                        shelf.referringTo(choice.id()).size()),
                now -> {
                    name.set(now.name());
                    where.set(Words.say("window.rename.where", now.references()));
                });
    }

    /** What sort of record it is, as a word. */
    public String kind() {
        return Words.say("edit.kind." + choice.kind().word());
    }

    /** The name. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Whether the old name can be kept as another one. */
    public boolean canKeep() {
        return choice.kind() == EntryKind.ACTOR;
    }

    /** Whether an actor is found by the old name, too. */
    public BooleanProperty keepingProperty() {
        return keeping;
    }

    /** In how many records the name stands, in words. */
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    /**
     * Renames it, unless the name is blank.
     *
     * @return whether that is being done
     */
    public boolean rename() {
        String wanted = name.get();
        if (wanted.isBlank()) {
            return false;
        }
        boolean keep = canKeep() && keeping.get();
        session.editing().make(shelf -> Renaming.of(shelf, choice.id(), wanted, keep), changes -> {});
        return true;
    }

    /** The names that records have, in full. */
    private static final class Names implements EntryNames {
        @Override
        public String source(Source source) {
            return Objects.requireNonNullElse(source.title(), "");
        }

        @Override
        public String quote(Quote quote) {
            return "";
        }

        @Override
        public String position(Position position) {
            return "";
        }

        @Override
        public String note(Note note) {
            return "";
        }
    }
}
