package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.exchange.Samples;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.store.DossierFile;
import chancery.timeline.StanceSpan;
import chancery.timeline.Stances;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memories;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceRibbonsTest {

    private static final Id<Issue> DIPLOMACY = new Id<>("gva-issue-diplomacy");

    @TempDir
    private Path folder;

    private DossierFile file;
    private Session session;
    private Memory memory;
    private StanceRibbons ribbons;

    @BeforeEach
    void openGeneva() {
        file = Samples.GENEVA_2022.create(folder.resolve("geneva.dossier"), null);
        session = new Session(file, Contents.of(file.shelf()), Work.sameThread(), new Problems());
        memory = Memories.fresh(folder);
        ribbons = new StanceRibbons(session, memory);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void noStancesAreShownUntilAnIssueIsChosen() {
        assertEquals(List.of(), stances());
    }

    @Test
    void anIssueShowsItsPositionsAndForWhomTheyAreTaken() {
        ribbons.issueProperty().set(DIPLOMACY);

        assertEquals(
                List.of(
                        "gva-actor-blinken for gva-actor-united-states +1",
                        "gva-actor-lavrov for gva-actor-russia +1",
                        "gva-actor-ryabkov for gva-actor-russia +1"),
                stances());
    }

    @Test
    void aRibbonTellsWhoStandsWhereSinceWhenAndLeadsToItsPosition() {
        ribbons.issueProperty().set(DIPLOMACY);
        Stances shown = ribbons.stancesProperty().get();

        StanceSpan blinken = shown.spans().stream()
                .filter(span -> span.actor().value().equals("gva-actor-blinken"))
                .findFirst()
                .orElseThrow();
        HoverCard card = ribbons.card(blinken).orElseThrow();
        assertEquals(
                new HoverCard(
                        "Antony Blinken: +1 supports",
                        "Sun 9 January 2022 – until another takes its place",
                        "Settle by diplomacy",
                        List.of("on behalf of United States", "unless Russia turns on Ukraine again")),
                card);
        ribbons.choose(blinken);
        assertEquals(
                "gva-position-blinken-diplomacy",
                session.selection().chosen().orElseThrow().id().value());
    }

    @Test
    void oneStepsThroughTheIssuesAndBackToNone() {
        List<@Nullable Id<Issue>> seen = new ArrayList<>();
        int issues = ribbons.issuesProperty().get().size();
        for (int step = 0; step <= issues; step++) {
            ribbons.next();
            seen.add(ribbons.issueProperty().get());
        }

        List<@Nullable Id<Issue>> expected = new ArrayList<>(
                session.contents().issues().stream().map(Issue::id).toList());
        expected.add(null);
        assertEquals(expected, seen);
        assertEquals(List.of(), stances());
    }

    @Test
    void theIssueIsRememberedAndPassedOverByADossierWithoutIt() {
        ribbons.issueProperty().set(DIPLOMACY);
        assertEquals(
                DIPLOMACY,
                new StanceRibbons(session, memory).shown().orElseThrow().id());

        memory.change(settings -> settings.remembering("timeline.stance", "elsewhere"));
        StanceRibbons other = new StanceRibbons(session, memory);
        assertTrue(other.shown().isEmpty());
        assertEquals(List.of(), other.stancesProperty().get().spans());
    }

    @Test
    void stancesFollowAnEditAndItsUndoing() {
        ribbons.issueProperty().set(DIPLOMACY);
        List<String> before = stances();
        Position lavrov = file.shelf().positions().stream()
                .filter(position -> position.id().value().equals("gva-position-lavrov-diplomacy"))
                .findFirst()
                .orElseThrow();

        session.editing().make(new Edit("Remove", List.of(Change.removed(lavrov))));
        assertEquals(before.size() - 1, stances().size());

        session.editing().undo();
        assertEquals(before, stances());
    }

    private List<String> stances() {
        return ribbons.stancesProperty().get().spans().stream()
                .map(span -> span.actor() + " for " + span.behalf() + " "
                        + span.stance().sign())
                .toList();
    }
}
