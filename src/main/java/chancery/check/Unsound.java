package chancery.check;

import chancery.anchor.CodePoints;
import chancery.anchor.Verbatim;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.work.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage that is not word for word what its source has in its place. What leaves the dossier is looked through for these
 * beforehand: every passage once, a text at a time, and no record.
 *
 * @param result why not
 */
public record Unsound(Source source, Passage passage, Verbatim.Result result) {

    /**
     * All of them, by the numbers of sources and passages.
     *
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static List<Unsound> of(Shelf shelf, Progress progress) {
        List<Unsound> found = new ArrayList<>();
        for (Source source : shelf.sources()) {
            progress.check();
            List<Passage> passages = shelf.passagesOf(source.id());
            CodePoints text = passages.isEmpty()
                    ? null
                    : shelf.text(source.id()).map(CodePoints::of).orElse(null);
            for (Passage passage : passages) {
                Verbatim.Result result = Verbatim.check(passage, text);
                if (!result.sound()) {
                    found.add(new Unsound(source, passage, result));
                }
            }
        }
        return List.copyOf(found);
    }

    /** How it is cited: the numbers of the source and the passage. */
    public String reference() {
        return source.number() + ":" + passage.number();
    }
}
