package chancery.viewmodel.window;

import chancery.settings.RecentFiles;
import chancery.settings.Settings;
import chancery.text.Words;
import chancery.viewmodel.Memory;
import chancery.work.Latest;
import chancery.work.Work;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window offers while no dossier is open: those opened before, the two that come with the program, a new one. */
public final class WelcomeViewModel {

    private static final System.Logger LOG = System.getLogger(WelcomeViewModel.class.getName());

    private final Memory memory;
    private final Latest looking;
    private final ObservableValue<RecentFiles> remembered;
    private final ObservableList<RecentDossier> recent = FXCollections.observableArrayList();
    private final ObservableList<RecentDossier> readOnlyRecent = FXCollections.unmodifiableObservableList(recent);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    WelcomeViewModel(Memory memory, Work work) {
        this.memory = memory;
        this.looking = new Latest(work);
        this.remembered = memory.settingsProperty().map(Settings::recent);
        remembered.subscribe(files -> look());
    }

    /** The dossiers opened before, the last one first. */
    public ObservableList<RecentDossier> recent() {
        return readOnlyRecent;
    }

    /** What the user should know before choosing, such as that the last dossier is gone; empty where there is nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Takes a dossier off the list. Its file stays as it is. */
    public void forget(RecentDossier dossier) {
        memory.change(settings -> settings.withRecent(settings.recent().without(dossier.file())));
    }

    void setNote(String words) {
        note.set(words);
    }

    /** Finds out which files are still there. */
    void look() {
        List<Path> files = memory.settings().recent().files();
        looking.run(
                Words.say("window.reading"),
                progress -> files.stream().map(WelcomeViewModel::lookAt).toList(),
                recent::setAll,
                failure -> LOG.log(Level.WARNING, "The recent files could not be looked at", failure));
    }

    private static RecentDossier lookAt(Path file) {
        Path home = Path.of(String.valueOf(System.getProperty("user.home")));
        Path parent = file.toAbsolutePath().getParent();
        String folder = parent == null
                ? ""
                : parent.startsWith(home)
                        ? Path.of("~").resolve(home.relativize(parent)).toString()
                        : parent.toString();
        return new RecentDossier(file, FileNames.spoken(file), folder, !Files.exists(file));
    }
}
