package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.exchange.Samples;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.model.Id;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicPairsTest {

    @TempDir
    private Path folder;

    @Test
    void everyEventHasItsOwnIssuesPlacesAndSources() {
        for (Samples sample : Samples.values()) {
            try (DossierFile file = sample.create(folder.resolve(sample + ".dossier"), null)) {
                Shelf shelf = file.shelf();
                EventColumns columns = shelf.eventColumns();
                assertTopics(
                        shelf,
                        shelf.issues(),
                        shelf.keys().issues(columns, shelf.issues()),
                        event -> event.issues().stream());
                assertTopics(
                        shelf,
                        shelf.places(),
                        shelf.keys().places(columns, shelf.places()),
                        event -> Stream.ofNullable(event.place()));
                assertTopics(
                        shelf,
                        shelf.sources(),
                        shelf.keys().sources(columns, shelf.sources()),
                        event -> Stream.concat(
                                event.passages().stream().map(passage -> passage.source()),
                                event.accounts().stream().map(account -> account.source())));
            }
        }
    }

    @Test
    void someEventsAreToldOfAsAllAre() {
        for (Samples sample : Samples.values()) {
            try (DossierFile file = sample.create(folder.resolve(sample + " of.dossier"), null)) {
                Shelf shelf = file.shelf();
                KeyQueries keys = shelf.keys();
                EventColumns all = shelf.eventColumns();
                int[] none = {};
                // Backwards, and with one that is not there.
                int[] some = IntStream.rangeClosed(1, all.size())
                        .map(row -> row == 3 ? Integer.MAX_VALUE : all.key(all.size() - row))
                        .toArray();

                assertSome(all, some, keys.issues(all, shelf.issues()), keys.issuesOf(some, shelf.issues()));
                assertSome(all, some, keys.places(all, shelf.places()), keys.placesOf(some, shelf.places()));
                assertSome(all, some, keys.sources(all, shelf.sources()), keys.sourcesOf(some, shelf.sources()));
                assertEquals(0, keys.sourcesOf(none, shelf.sources()).size());
            }
        }
    }

    private static void assertSome(EventColumns columns, int[] keys, EventTopics all, EventTopics some) {
        assertEquals(keys.length, some.size());
        for (int i = 0; i < keys.length; i++) {
            int row = columns.rowOf(keys[i]);
            assertArrayEquals(
                    row < 0 ? new int[0] : Arrays.copyOfRange(all.topics(), all.from()[row], all.from()[row + 1]),
                    Arrays.copyOfRange(some.topics(), some.from()[i], some.from()[i + 1]));
        }
    }

    private static void assertTopics(
            Shelf shelf, List<? extends Entry> of, EventTopics topics, Function<Event, Stream<? extends Id<?>>> own) {
        EventColumns columns = shelf.eventColumns();
        for (int row = 0; row < columns.size(); row++) {
            Event event = shelf.event(columns.key(row));
            TreeSet<String> found = new TreeSet<>();
            for (int place = topics.from()[row]; place < topics.from()[row + 1]; place++) {
                found.add(of.get(topics.topics()[place]).id().value());
            }
            TreeSet<String> expected = own.apply(event).map(Id::value).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, event.title());
        }
    }
}
