package chancery.cli.generate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.JsonExport;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Participant;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventionTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameDossier() throws IOException {
        assertEquals(records(300, 12, 7), records(300, 12, 7));
        assertNotEquals(records(300, 12, 7), records(300, 12, 8));
    }

    @Test
    void thereIsAsMuchAsWasAskedFor() {
        try (DossierFile dossier = made(1_000, 40, 1)) {
            assertAll(
                    () -> assertEquals(1_000, dossier.shelf().events().size()),
                    () -> assertEquals(40, dossier.shelf().actors().size()),
                    () -> assertEquals(125, dossier.shelf().quotes().size()),
                    () -> assertEquals(100, dossier.shelf().positions().size()),
                    () -> assertTrue(dossier.facts().sound(), "the file is sound"));
        }
    }

    @Test
    void aDossierCanBeInventedWithoutEvents() {
        try (DossierFile dossier = made(0, 1, 1)) {
            assertEquals(List.of(), dossier.shelf().events());
        }
    }

    @Test
    void eventsComeInBursts() {
        try (DossierFile dossier = made(2_000, 40, 1)) {
            Map<Long, Long> perDay = dossier.shelf().events().stream()
                    .filter(event -> !event.when().undated())
                    .collect(Collectors.groupingBy(
                            event -> Math.floorDiv(event.when().bounds().start().latest(), 86_400),
                            Collectors.counting()));
            long busiest =
                    perDay.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            double mean = 2_000.0 / new Scale(2_000, 40, 1).days();
            assertTrue(busiest > 8 * mean, busiest + " on the busiest day, " + mean + " on the mean");
        }
    }

    @Test
    void aFewActorsAreInMostEvents() {
        try (DossierFile dossier = made(2_000, 100, 1)) {
            Map<Id<Actor>, Long> perActor = dossier.shelf().events().stream()
                    .map(Event::participants)
                    .flatMap(List::stream)
                    .map(Participant::actor)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            List<Long> counts =
                    perActor.values().stream().sorted(Comparator.reverseOrder()).toList();
            long all = counts.stream().mapToLong(Long::longValue).sum();
            long ten = counts.stream().limit(10).mapToLong(Long::longValue).sum();
            assertTrue(ten > all / 3, ten + " of " + all);
        }
    }

    @Test
    void nobodyDealsWithThemselves() {
        try (DossierFile dossier = made(2_000, 40, 1)) {
            List<String> names =
                    dossier.shelf().actors().stream().map(Actor::name).toList();
            assertEquals(
                    List.of(),
                    dossier.shelf().events().stream()
                            .map(Event::title)
                            .filter(title -> names.stream()
                                    .anyMatch(name -> title.startsWith(name + " ")
                                            && title.substring(name.length()).contains(" " + name)))
                            .filter(title -> !title.contains(" forces near ") && !title.contains(" from "))
                            .toList());
        }
    }

    @Test
    void everyIssueHasATitleOfItsOwn() {
        try (DossierFile dossier = made(20_000, 40, 1)) {
            List<String> titles =
                    dossier.shelf().issues().stream().map(Issue::title).toList();
            assertTrue(titles.size() > 20, titles.toString());
            assertEquals(titles.stream().distinct().toList(), titles);
        }
    }

    @Test
    void datesAreOfEveryPrecision() {
        try (DossierFile dossier = made(2_000, 40, 1)) {
            List<Integer> lengths = dossier.shelf().events().stream()
                    .map(event -> event.when().edtf())
                    .map(edtf -> edtf == null ? 0 : edtf.text().length())
                    .distinct()
                    .sorted()
                    .toList();
            assertTrue(lengths.containsAll(List.of(0, 4, 7, 10, 11, 13, 14, 19, 21, 24)), lengths.toString());
        }
    }

    private String records(int events, int actors, long seed) throws IOException {
        try (DossierFile dossier = made(events, actors, seed)) {
            StringWriter out = new StringWriter();
            JsonExport.write(dossier.shelf(), out);
            // The cover's name is new each time: two dossiers are two, whatever they hold.
            return out.toString().substring(out.toString().indexOf("\"title\""));
        }
    }

    private DossierFile made(int events, int actors, long seed) {
        Path file = folder.resolve(UUID.randomUUID() + ".dossier");
        Invention.make(file, new Scale(events, actors, seed), Progress.NONE);
        return DossierFile.open(file, Access.READ);
    }
}
