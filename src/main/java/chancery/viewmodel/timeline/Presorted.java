package chancery.viewmodel.timeline;

import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.timeline.LaneBy;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Contents;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/**
 * What the timeline of a dossier begins with: its events in the lanes as these were left. They are being sorted on another thread
 * when the dossier has been read, so that lanes are ready when the window is built.
 */
public final class Presorted {

    private final Contents contents;
    private final TimelineContent content;
    private final LanesKept kept;

    private Presorted(Contents contents, TimelineContent content, LanesKept kept) {
        this.contents = contents;
        this.content = content;
        this.kept = kept;
    }

    /** Begins to sort. Reads how lanes were left, and what the columns do not say of it: not for the JavaFX thread. */
    public static Presorted of(Contents contents, Shelf shelf) {
        LanesKept kept = shelf.memento(Memento.Kind.LANES, Lanes.NAME)
                .map(memento -> LanesKept.read(memento.body()))
                .orElse(LanesKept.FIRST);
        Set<LaneBy> asked = Lanes.asked(kept.arrangement());
        TimelineContent columns = Showing.of(contents, row -> TimelineContent.AWAITED);
        TimelineContent content =
                asked.isEmpty() ? columns : columns.knowing(TopicColumns.read(asked, contents, shelf));
        // Whoever wants the lanes sooner waits for them, and is told then what went wrong.
        ForkJoinPool.commonPool().execute(() -> content.group(kept.arrangement()));
        return new Presorted(contents, content, kept);
    }

    /** What was read. */
    Contents contents() {
        return contents;
    }

    /** Its events, without their titles. */
    TimelineContent content() {
        return content;
    }

    /** How lanes were left. */
    LanesKept kept() {
        return kept;
    }
}
