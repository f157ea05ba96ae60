package chancery.viewmodel.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeViewModelTest {

    private static final Id<Actor> VESEK = new Id<>("hbr-actor-radomir-vesek");
    private static final Id<Actor> VESHEK = new Id<>("hbr-actor-radomir-veshek");
    private static final Id<Actor> ESTRIA = new Id<>("hbr-actor-estria");

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theMostSimilarNameIsOfferedFirst() {
        MergeViewModel merge = of(EntryKind.ACTOR, VESHEK);

        assertEquals(VESEK, merge.targets().listed().get(0).id());
        merge.targets().wordsProperty().set("estr");
        assertTrue(merge.targets().listed().stream()
                .allMatch(candidate -> candidate.name().toLowerCase(Locale.ROOT).contains("estr")));
    }

    @Test
    void whatWillHappenIsKnownOnceTheOtherIsChosen() {
        MergeViewModel merge = of(EntryKind.ACTOR, VESHEK);
        assertNull(merge.effectsProperty().get());
        assertFalse(merge.merge());

        merge.targets().chosenProperty().set(merge.targets().listed().get(0));

        assertNotNull(merge.effectsProperty().get());
        assertEquals("1 actor", merge.effectsProperty().get().goes());
        assertTrue(merge.merge());
        assertEquals(
                Optional.of(new Choice(EntryKind.ACTOR, VESEK)),
                harbour.session().selection().chosen());
    }

    @Test
    void whereTheTwoDifferOneIsChosen() {
        MergeViewModel merge = of(EntryKind.ACTOR, VESEK);
        merge.targets()
                .chosenProperty()
                .set(merge.targets().listed().stream()
                        .filter(candidate -> candidate.id().equals(ESTRIA))
                        .findFirst()
                        .orElseThrow());
        MergeViewModel.Difference kind = merge.differences().stream()
                .filter(difference -> difference.what().equals("Kind"))
                .findFirst()
                .orElseThrow();
        assertEquals("state", kind.kept());
        assertEquals("person", kind.other());

        kind.otherProperty().set(true);
        merge.merge();

        Actor estria = (Actor) harbour.session().file().shelf().entry(ESTRIA).orElseThrow();
        assertEquals("person", estria.kind().word());
    }

    @Test
    void sourcesWithDifferentTextsAreRefusedInWords() {
        MergeViewModel merge = of(EntryKind.SOURCE, new Id<Source>("hbr-source-courier"));

        merge.targets().chosenProperty().set(merge.targets().listed().get(0));

        assertNull(merge.effectsProperty().get());
        assertTrue(merge.refusedProperty().get().startsWith("The two sources have different texts"));
        assertFalse(merge.merge());
    }

    private MergeViewModel of(EntryKind kind, Id<? extends Entry> id) {
        return new MergeViewModel(harbour.session(), new Choice(kind, id));
    }
}
