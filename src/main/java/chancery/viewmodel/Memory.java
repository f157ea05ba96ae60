package chancery.viewmodel;

import chancery.settings.Settings;
import chancery.settings.SettingsFile;
import chancery.work.Work;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the program remembers for its user, live. A change is written a moment later, beside the window; changes in quick
 * succession, as of a divider being dragged, are written once. Settings are a comfort: where they cannot be written, the log
 * says so and nobody else.
 */
public final class Memory {

    private static final System.Logger LOG = System.getLogger(Memory.class.getName());

    private final SettingsFile file;
    private final Work work;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private boolean writing;
    private boolean changedMeanwhile;

    /**
     * Remembers from here on.
     *
     * @param remembered what the file held at the start
     */
    public Memory(SettingsFile file, Settings remembered, Work work) {
        this.file = file;
        this.work = work;
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", remembered);
    }

    /** The settings; never null. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The settings. */
    public Settings settings() {
        return settings.get();
    }

    /** Changes the settings. */
    public void change(UnaryOperator<Settings> change) {
        Settings before = settings.get();
        Settings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        settings.set(after);
        if (writing) {
            changedMeanwhile = true;
        } else {
            write();
        }
    }

    /** Writes at once, on the caller's thread; for the moment before the program ends. */
    public void writeNow() {
        try {
            file.save(settings.get());
        } catch (IOException unwritable) {
            complain(unwritable);
        }
    }

    private void write() {
        writing = true;
        Settings now = settings.get();
        work.run(
                "settings",
                progress -> {
                    file.save(now);
                    return now;
                },
                written -> wrote(),
                failure -> {
                    complain(failure);
                    wrote();
                });
    }

    private void wrote() {
        writing = false;
        if (changedMeanwhile) {
            changedMeanwhile = false;
            write();
        }
    }

    private static void complain(Throwable failure) {
        LOG.log(Level.WARNING, "The settings could not be written", failure);
    }
}
