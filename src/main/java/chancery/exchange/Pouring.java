package chancery.exchange;

import chancery.model.Entry;
import chancery.store.Filling;
import java.util.ArrayList;
import java.util.List;

/** Puts records into a dossier that is being made, so many at a time that they can be held in memory. */
final class Pouring {

    private static final int BATCH = 5_000;

    private final Filling filling;
    private final List<Entry> batch = new ArrayList<>();
    private int count;

    Pouring(Filling filling) {
        this.filling = filling;
    }

    /** Puts in a record, at once or soon. */
    void add(Entry entry) {
        batch.add(entry);
        count++;
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Puts in what is still in hand, the texts of sources, and what was saved by name. */
    void end(DossierContents beside) {
        flush();
        filling.write(pen -> {
            beside.texts().forEach(pen::putText);
            beside.remembered().forEach(pen::put);
        });
    }

    /** How many records there were. */
    int count() {
        return count;
    }

    private void flush() {
        filling.write(pen -> batch.forEach(pen::put));
        batch.clear();
    }
}
