package chancery.exchange;

import chancery.edit.Desk;
import chancery.model.Worded;
import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The dossiers that ship with the program, kept in the exchange format. */
public enum Samples implements Worded {
    /** The talks of January 2022 in Geneva, after one news article; without its running text, which belongs to its publisher. */
    GENEVA_2022,
    /** An exercise between two invented states, with the full text of its three sources. */
    HARBOUR_EXERCISE;

    /**
     * Makes a dossier of the sample and opens it.
     *
     * @param title for its cover, or null for the sample's own
     * @throws chancery.store.DossierRefused where there is such a file already, or the folder cannot be written to
     * @throws chancery.store.StoreFailed where the disk fails; no file is left then
     */
    public DossierFile create(Path file, @Nullable String title) {
        DossierContents contents = title == null ? contents() : contents().titled(title);
        String name = Words.say("exchange.begin.edit", contents.dossier().title());
        Founding.of(file, contents, Progress.NONE, filling -> Desk.begin(filling, name));
        return DossierFile.open(file);
    }

    /** What it holds. */
    public DossierContents contents() {
        String resource = "/chancery/dossiers/" + word() + ".json";
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            Outcome outcome = JsonImport.read(in, Progress.NONE);
            if (outcome instanceof Outcome.Accepted accepted) {
                return accepted.contents();
            }
            throw new IllegalStateException(resource + " is not sound: " + outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name it is asked for by. */
    @Override
    public String toString() {
        return word();
    }
}
