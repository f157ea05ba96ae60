package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.store.Shelf;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneGroup;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Contents;
import chancery.viewmodel.LongDossier;
import chancery.viewmodel.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lanes for which the file is asked, while it is edited: they are what they would be if all of it were read again. */
class EditedLanesTest {

    private static final Set<LaneBy> ASKED = Set.of(LaneBy.ISSUE, LaneBy.SOURCE, LaneBy.PLACE);

    private record Way(LaneBy by, LaneBy then) {}

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private int made;

    @Test
    void afterAnyEditTheLanesAreAsIfAllWereReadAgain() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            Session session = dossier.session();
            TimelineViewModel timeline = dossier.panels().timeline();

            for (Way way : List.of(
                    new Way(LaneBy.ISSUE, LaneBy.FLAT),
                    new Way(LaneBy.SOURCE, LaneBy.PLACE),
                    new Way(LaneBy.ACTOR, LaneBy.ISSUE))) {
                timeline.lanes().sortBy(way.by);
                timeline.lanes().sortThenBy(way.then);
                dossier.answers()
                        .await(() -> timeline.lanes()
                                        .arrangement()
                                        .equals(timeline.options().lanes())
                                && ready(timeline));
                for (int edit = 0; edit < 12; edit++) {
                    Contents before = session.contents();
                    if (edit % 4 == 3) {
                        session.editing().undo();
                    } else {
                        session.editing().make(edit(session, edit));
                    }
                    dossier.answers()
                            .await(() -> session.contents() != before
                                    && timeline.content()
                                            .events()
                                            .holdsAs(session.contents().events())
                                    && ready(timeline));
                    assertAsIfRead(session, timeline, way + ", edit " + edit);
                }
            }
        }
    }

    private static boolean ready(TimelineViewModel timeline) {
        return timeline.lanes().ready(timeline.content(), false);
    }

    private static void assertAsIfRead(Session session, TimelineViewModel timeline, String what) {
        Contents contents = session.contents();
        TimelineContent read = new TimelineContent(contents.events(), row -> "", row -> "", Showing.actors(contents))
                .knowing(TopicColumns.read(ASKED, contents, session.file().shelf()));
        List<LaneGroup> expected = read.groups(timeline.options());
        List<LaneGroup> found = timeline.content().groups(timeline.options());
        assertTrue(expected.size() > 3, what);
        assertEquals(
                expected.stream().map(LaneGroup::lane).toList(),
                found.stream().map(LaneGroup::lane).toList(),
                what);
        for (int lane = 0; lane < expected.size(); lane++) {
            assertArrayEquals(expected.get(lane).rows(), found.get(lane).rows(), what);
        }
    }

    private Edit edit(Session session, int edit) {
        Shelf shelf = session.file().shelf();
        Event event = any(session, shelf);
        Event other = any(session, shelf);
        Event changed = switch (random.nextInt(4)) {
            case 0 -> of(event.id(), event, other);
            case 1 -> event.withTitle("Called otherwise " + edit);
            case 2 -> event.withPassages(other.passages());
            default -> event.withWhen(other.when());
        };
        Change change = Change.replaced(event, changed.equals(event) ? event.withTitle("Renamed " + edit) : changed);
        Event fresh = of(new Id<>("made-" + made++), other, event);
        Issue issue = session.contents()
                .issues()
                .get(random.nextInt(session.contents().issues().size()));
        return new Edit(
                "Change " + edit,
                switch (edit) {
                    case 1 -> List.of(Change.added(fresh));
                    case 2 -> List.of(Change.replaced(issue, titled(issue.id(), issue)), change);
                    case 5 -> List.of(Change.added(titled(new Id<>("made-issue-" + made), issue)));
                    case 8 -> List.of(Change.added(fresh), change);
                    // What the one before made, to which nothing refers.
                    case 9 ->
                        List.of(Change.removed(shelf.event(
                                shelf.eventKey(new Id<>("made-" + (made - 2))).orElseThrow())));
                    default -> List.of(change);
                });
    }

    private Event any(Session session, Shelf shelf) {
        Event event;
        do {
            event = shelf.event(session.contents().events().key(random.nextInt(LongDossier.EVENTS)));
        } while (event.when().anchor() != null);
        return event;
    }

    private static Issue titled(Id<Issue> id, Issue like) {
        return new Issue(id, like.title() + ", " + id.value(), like.question(), like.minus(), like.plus());
    }

    /** An event like one, on the issues and in the place of another. */
    private static Event of(Id<Event> id, Event like, Event other) {
        return new Event(
                id,
                like.title(),
                like.summary(),
                like.kind(),
                like.reality(),
                like.when(),
                other.place(),
                like.participants(),
                like.passages(),
                like.accounts(),
                like.importance(),
                like.tags(),
                other.issues());
    }
}
