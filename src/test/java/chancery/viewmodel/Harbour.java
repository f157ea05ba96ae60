package chancery.viewmodel;

import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.work.Work;
import java.nio.file.Path;

/** The Harbour exercise as an open dossier, with work on the test's own thread. */
public final class Harbour implements AutoCloseable {

    private final DossierFile file;
    private final Problems problems = new Problems();
    private final Session session;

    /** Makes it in a folder. */
    public Harbour(Path folder) {
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
        session = new Session(file, Contents.of(file.shelf()), Work.sameThread(), problems);
    }

    /** The session of the open dossier. */
    public Session session() {
        return session;
    }

    @Override
    public void close() {
        file.close();
    }
}
