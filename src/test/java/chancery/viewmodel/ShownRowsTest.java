package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Event;
import chancery.timeline.Shown;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.timeline.Presorted;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownRowsTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Chronology chronology;
    private TimelineViewModel timeline;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        ActorPanelViewModel actors = new ActorPanelViewModel(harbour.session());
        chronology = new Chronology(harbour.session(), actors.hidden());
        Memory memory = Memories.fresh(folder);
        timeline = new TimelineViewModel(
                harbour.session(),
                Presorted.of(
                        harbour.session().contents(), harbour.session().file().shelf()),
                actors,
                chronology,
                new FilterViewModel(harbour.session(), new ShownRows(harbour.session())),
                memory);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theTimelineLeavesOutWhatIsLeftOut() {
        int all = timeline.content().shownDated();

        chronology.shownRows().filter(harbour.session().contents(), Shown.without(rows(0, 1)));
        chronology.shownRows().known(harbour.session().contents(), Shown.without(rows(1, 2), rows(3)));

        assertEquals(Shown.without(rows(0, 1, 2), rows(3)), timeline.content().shown());
        assertEquals(all - 3, timeline.content().shownDated());
        assertTrue(timeline.options().scale().x(timeline.content().anchor(3)) > 0);
    }

    @Test
    void whatIsLeftOutIsSteppedOver() {
        chronology.shownRows().filter(harbour.session().contents(), Shown.without(rows(0, 1)));

        chronology.next();

        assertEquals(2, chronology.chosenRow());
    }

    @Test
    void whatIsSaidOfOtherRowsThanThoseShownIsNotHeard() {
        Contents before = harbour.session().contents();
        removeOne();

        chronology.shownRows().filter(before, Shown.without(rows(0)));

        assertEquals(Shown.ALL, chronology.shownRows().shown());
    }

    @Test
    void anEditLeavesOutTheSameEvents() {
        int last = harbour.session().contents().events().size() - 1;
        chronology.shownRows().filter(harbour.session().contents(), Shown.without(rows(last), rows(last - 1)));

        removeOne();

        assertEquals(
                Shown.without(rows(last - 1), rows(last - 2)),
                timeline.content().shown());
    }

    /** Removes the first event that nothing rests on. */
    private void removeOne() {
        int before = harbour.session().contents().events().size();
        for (Event event : harbour.session().file().shelf().events()) {
            if (harbour.session().contents().events().size() == before) {
                harbour.session().editing().make(new Edit("Remove", List.of(Change.removed(event))));
            }
        }
        assertEquals(before - 1, harbour.session().contents().events().size());
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
