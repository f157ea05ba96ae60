package chancery.viewmodel;

import chancery.settings.Folders;
import chancery.settings.Settings;
import chancery.settings.SettingsFile;
import chancery.work.Work;
import java.nio.file.Path;

/** What the program remembers at its first start. */
public final class Memories {

    private Memories() {}

    /** Remembers nothing yet, and keeps what it is told in a folder. */
    public static Memory fresh(Path folder) {
        return new Memory(new SettingsFile(new Folders(folder, folder, folder)), Settings.DEFAULTS, Work.sameThread());
    }
}
