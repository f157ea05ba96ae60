package chancery.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.exchange.Samples;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.time.Tick;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws of filters, on random ones. */
class FilterLawTest {

    private static final int FILTERS = 300;

    @TempDir
    Path folder;

    @Test
    void theColumnsAndAWalkThroughTheFileAgree() {
        for (Samples sample : Samples.values()) {
            try (DossierFile file = sample.create(folder.resolve(sample + ".dossier"), null)) {
                Random random = new Random(20);
                Shelf shelf = file.shelf();
                Walk walk = new Walk(shelf);
                Evaluation evaluation = evaluation(shelf);
                for (int i = 0; i < FILTERS; i++) {
                    Filter filter = filter(random, shelf);
                    assertEquals(walk.passing(filter), passing(evaluation.of(filter), shelf, walk), filter::toString);
                }
            }
        }
    }

    @Test
    void aNegatedChipIsTheComplement() {
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(folder.resolve("a.dossier"), null)) {
            Random random = new Random(21);
            Shelf shelf = file.shelf();
            Walk walk = new Walk(shelf);
            for (int i = 0; i < FILTERS; i++) {
                Chip chip = chip(random, shelf);
                Set<String> both = passing(of(shelf, new Filter(List.of(chip))), shelf, walk);
                Set<String> other = passing(of(shelf, new Filter(List.of(chip.negated()))), shelf, walk);
                assertEquals(walk.all().size(), both.size() + other.size(), chip::toString);
                both.addAll(other);
                assertEquals(walk.all(), both, chip::toString);
            }
        }
    }

    @Test
    void theOrderOfTheChipsMakesNoDifference() {
        try (DossierFile file = Samples.GENEVA_2022.create(folder.resolve("a.dossier"), null)) {
            Random random = new Random(22);
            Shelf shelf = file.shelf();
            for (int i = 0; i < 50; i++) {
                List<Chip> chips = new ArrayList<>(filter(random, shelf).chips());
                Left one = of(shelf, new Filter(chips));
                Collections.shuffle(chips, random);
                Left other = of(shelf, new Filter(chips));
                assertEquals(rows(one, shelf), rows(other, shelf));
                assertEquals(one.count(), other.count());
            }
        }
    }

    @Test
    void aFilterIsReadBackFromItsText() {
        try (DossierFile file = Samples.GENEVA_2022.create(folder.resolve("a.dossier"), null)) {
            Random random = new Random(23);
            for (int i = 0; i < FILTERS; i++) {
                Filter filter = filter(random, file.shelf());
                assertEquals(filter, FilterText.read(FilterText.of(filter)));
            }
        }
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        Filter kinds = new Filter(List.of(Chip.of(new Condition.Kinds(List.of("meeting")))));

        assertEquals(
                kinds,
                FilterText.read("{\"chips\":[{\"is\":\"mood\"},{\"is\":\"kind\",\"any\":[]},3,"
                        + "{\"is\":\"kind\",\"any\":[\"meeting\"],\"new\":2}]}"));
        assertEquals(
                Filter.NONE,
                FilterText.read("{\"chips\":[{\"is\":\"importance\"},{\"is\":\"importance\",\"least\":4},"
                        + "{\"is\":\"importance\",\"least\":4294967297},{\"is\":\"importance\",\"least\":\"2\"}]}"));
        assertEquals(Filter.NONE, FilterText.read("nonsense"));
        assertEquals(Filter.NONE, FilterText.read("{}"));
    }

    private static Left of(Shelf shelf, Filter filter) {
        return evaluation(shelf).of(filter);
    }

    private static Evaluation evaluation(Shelf shelf) {
        return new Evaluation(shelf, shelf.eventColumns(), shelf.actors(), shelf.sources());
    }

    private static List<Integer> rows(Left left, Shelf shelf) {
        return IntStream.range(0, shelf.eventColumns().size())
                .filter(left::row)
                .boxed()
                .toList();
    }

    private static Set<String> passing(Left left, Shelf shelf, Walk walk) {
        Set<String> ids = new TreeSet<>();
        for (String id : walk.all()) {
            int key = shelf.eventKey(new Id<>(id)).orElseThrow();
            if (left.event(key)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Filter filter(Random random, Shelf shelf) {
        return new Filter(IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> chip(random, shelf))
                .toList());
    }

    private static Chip chip(Random random, Shelf shelf) {
        return new Chip(condition(random, shelf), random.nextInt(4) == 0);
    }

    private static Condition condition(Random random, Shelf shelf) {
        return switch (List.of(Sort.values()).get(random.nextInt(Sort.values().length))) {
            case TEXT -> new Condition.Text(any(List.of("talks", "har", "\"the sea\"", "nato", "Dro", "x y"), random));
            case ACTOR ->
                new Condition.Actors(
                        ids(shelf.actors().stream().map(actor -> actor.id()).toList(), random), false);
            case SPEAKER ->
                new Condition.Actors(
                        ids(shelf.actors().stream().map(actor -> actor.id()).toList(), random), true);
            case KIND ->
                new Condition.Kinds(ids(shelf.events().stream().map(Event::kind).toList(), random));
            case REALITY -> new Condition.Realities(ids(List.of(Reality.values()), random));
            case ISSUE ->
                new Condition.Issues(
                        ids(shelf.issues().stream().map(issue -> issue.id()).toList(), random));
            case SOURCE ->
                new Condition.Sources(
                        ids(shelf.sources().stream().map(source -> source.id()).toList(), random));
            case GRADE ->
                new Condition.Graded(
                        any(List.of(Reliability.A, Reliability.B, Reliability.C, Reliability.E), random),
                        random.nextInt(5));
            case IMPORTANCE -> new Condition.Important(1 + random.nextInt(3));
            case PERIOD -> {
                LocalDate day = shelf.events().stream()
                        .map(event -> event.when().bounds().earliest())
                        .filter(Tick::known)
                        .map(Tick::day)
                        .skip(random.nextInt(8))
                        .findFirst()
                        .orElseThrow();
                yield new Condition.Period(
                        random.nextBoolean() ? Tick.PAST : Tick.firstOf(day),
                        random.nextBoolean() ? Tick.FUTURE : Tick.lastOf(day.plusDays(random.nextInt(9))),
                        "that time");
            }
            case QUOTE -> new Condition.HasQuote();
            case NOTE -> new Condition.HasNote();
            case TAG -> new Condition.Tags(List.of(any(List.of("arms-control", "talks", "none \"such\""), random)));
        };
    }

    private static <T> List<T> ids(List<T> all, Random random) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> any(all, random))
                .toList();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
