package chancery.viewmodel;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.store.DossierFile;
import chancery.work.Answers;
import chancery.work.Progress;
import chancery.work.Work;
import java.nio.file.Path;

/** An invented dossier of so many events that what takes long with them is done beside the window. */
public final class LongDossier implements AutoCloseable {

    /** How many events it has. */
    public static final int EVENTS = 20_001;

    private final DossierFile file;
    private final Answers answers = new Answers();
    private final Work work = Work.threads(answers);
    private final Panels panels;

    /** Makes it in a folder, and opens it. */
    public LongDossier(Path folder) {
        Path path = folder.resolve("long.dossier");
        Invention.make(path, new Scale(EVENTS, 9, 3), Progress.NONE);
        file = DossierFile.open(path);
        panels = Panels.of(new Session(file, Contents.of(file.shelf()), work, new Problems()), folder);
    }

    /** The session of the open dossier. */
    public Session session() {
        return panels.session();
    }

    /** What shows it. */
    public Panels panels() {
        return panels;
    }

    /** What is handed over to the window, which is the test. */
    public Answers answers() {
        return answers;
    }

    @Override
    public void close() {
        work.close();
        file.close();
    }
}
