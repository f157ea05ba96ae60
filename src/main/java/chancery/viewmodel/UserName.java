package chancery.viewmodel;

import java.util.Objects;
import javafx.beans.value.ObservableValue;

/**
 * The name the user goes by: new sheets are signed with it, and what is changed from now on. It is remembered on this computer
 * and leaves it only with what it signs. Without one, changes are signed with the name of whoever is logged in, and sheets with
 * none.
 */
public final class UserName {

    private final Memory memory;
    private final Editing editing;

    /** The name as it is remembered. */
    public UserName(Memory memory, Editing editing) {
        this.memory = memory;
        this.editing = editing;
    }

    /** The name; empty where none is remembered. */
    public ObservableValue<String> nameProperty() {
        return memory.settingsProperty().map(settings -> Objects.requireNonNullElse(settings.author(), ""));
    }

    /** The name; empty where none is remembered. */
    public String name() {
        return Objects.requireNonNullElse(memory.settings().author(), "");
    }

    /** Remembers a name from now on; forgets it where only blanks were typed. */
    public void remember(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        memory.change(settings -> settings.withAuthor(name.isEmpty() ? null : name));
        editing.sign(name);
    }
}
