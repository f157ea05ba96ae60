package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.filter.Filter;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.Arrangement;
import chancery.timeline.Extent;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneSort;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.LongDossier;
import chancery.viewmodel.Panels;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.work.Answers;
import chancery.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Open open;

    /** A dossier as a window has it open. */
    private record Open(Panels panels) {

        static Open of(Session session, Path folder) {
            return new Open(Panels.of(session, folder));
        }

        Session session() {
            return panels.session();
        }

        TimelineViewModel timeline() {
            return panels.timeline();
        }

        Views views() {
            return timeline().views();
        }

        Id<Actor> actor(int place) {
            return session().contents().actors().get(place).id();
        }

        /** Makes everything a view knows of otherwise. */
        void upset() {
            timeline()
                    .lanes()
                    .arrangementProperty()
                    .set(Arrangement.by(LaneBy.ISSUE, LaneBy.SIDE)
                            .sorted(LaneSort.NAME)
                            .showingEmpty(true));
            panels.actors().show(actor(1), false);
            panels.filter().set(Filter.NONE.with(new Chip(new Condition.Text("talks"), false)));
            timeline().folds().foldedProperty().set(false);
            session().asOf().look(LocalDate.of(2024, 5, 1));
            timeline().zoom(500, 3);
        }
    }

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        open = Open.of(harbour.session(), folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void aBookmarkBringsBackAllOfAView() {
        open.upset();
        ViewPoint kept = open.views().here();
        open.views().bookmarks().keep("Upset");

        open.panels().filter().clear();
        open.panels().actors().hidden().clear();
        open.session().asOf().reset();
        open.timeline().folds().foldedProperty().set(true);
        open.timeline().lanes().arrangementProperty().set(Arrangement.by(LaneBy.KIND));
        open.timeline().fit();

        open.views().bookmarks().go(0);
        assertAlike(kept, open.views().here());
    }

    @Test
    void aBookmarkWaitsForQuietStretchesThatAreFoundBesideTheWindow() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            Open large = new Open(dossier.panels());
            large.timeline().folds().foldedProperty().set(true);
            settle(dossier.answers(), large);
            Extent all = large.timeline().content().extentAround(0);
            large.timeline().show(new Extent(all.first() + all.length() / 8, all.first() + all.length() / 2));
            ViewPoint kept = large.views().here();
            large.timeline().folds().foldedProperty().set(false);
            settle(dossier.answers(), large);
            large.timeline().fit();

            large.views().show(kept);
            assertTrue(large.timeline().folds().awaited());
            settle(dossier.answers(), large);
            assertAlike(kept, large.views().here());
        }
    }

    private static void settle(Answers answers, Open open) throws InterruptedException {
        do {
            answers.awaitQuiet(1_000);
        } while (open.timeline().folds().awaited());
    }

    @Test
    void goingBackBringsBackAllOfAView() {
        ViewPoint first = open.views().here();
        open.upset();
        ViewPoint second = open.views().here();
        open.views().trail().back();
        assertAlike(first, open.views().here());
        assertTrue(open.views().trail().canGoForwardProperty().get());
        open.views().trail().forward();
        assertAlike(second, open.views().here());
    }

    @Test
    void lanesStandAsTheyWereLeft() {
        Arrangement left = Arrangement.by(LaneBy.KIND, LaneBy.ACTOR)
                .pinning("kind:talks", true)
                .closing("kind:talks", true);
        open.timeline().lanes().arrangementProperty().set(left);
        open.panels().actors().show(open.actor(0), false);

        Session again = new Session(
                harbour.session().file(),
                Contents.of(harbour.session().file().shelf()),
                Work.sameThread(),
                new Problems());
        Open opened = Open.of(again, folder);
        assertEquals(left, opened.timeline().lanes().arrangement());
        assertEquals(left, opened.timeline().options().lanes());
        assertEquals(1, opened.panels().actors().hidden().size());
        assertTrue(again.editing().undoNameProperty().get().isEmpty(), "how lanes stand is no edit");
    }

    /** Instants are kept to the second, and places on the screen to a fraction of a pixel. */
    private static void assertAlike(ViewPoint wanted, ViewPoint is) {
        assertEquals(
                (double) wanted.extent().first(),
                (double) is.extent().first(),
                wanted.extent().length() / 500.0);
        assertEquals(
                (double) wanted.extent().last(),
                (double) is.extent().last(),
                wanted.extent().length() / 500.0);
        assertEquals(
                wanted,
                new ViewPoint(
                        wanted.extent(), is.scrollY(), is.lanes(), is.folded(), is.hidden(), is.asOf(), is.filter()));
    }
}
