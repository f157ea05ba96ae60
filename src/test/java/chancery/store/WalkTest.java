package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many records, read some at a time. */
class WalkTest extends DossierTest {

    /** More than are read at a time. */
    private static final int MANY = 5_003;

    @Test
    void eventsComeByIdEachOnceHoweverTheyWerePut() {
        List<String> wanted = fill();

        List<String> met = new ArrayList<>();
        shelf.walk().eventsById(some -> some.forEach(event -> met.add(event.id().value())));

        assertEquals(wanted.stream().sorted().toList(), met);
    }

    @Test
    void eventsComeEachOnceAsTheyLie() {
        List<String> wanted = fill();

        List<Integer> parts = new ArrayList<>();
        List<String> met = new ArrayList<>();
        shelf.walk().events(some -> {
            parts.add(some.size());
            some.forEach(event -> met.add(event.id().value()));
        });

        assertEquals(wanted.stream().sorted().toList(), met.stream().sorted().toList());
        assertEquals(List.of(5_000, wanted.size() - 5_000), parts);
    }

    @Test
    void quotesComeByIdWhole() {
        List<Quote> met = new ArrayList<>();
        shelf.walk().quotesById(met::addAll);

        assertEquals(
                shelf.quotes().stream().sorted(Comparator.comparing(Quote::id)).toList(), met);
    }

    @Test
    void whoReadsAtLengthSeesNothingOfWhatIsWrittenMeanwhile() throws IOException {
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            Shelf still = reader.shelf();
            still.still(() -> {
                int before = still.notes().size();
                file.write(pen -> pen.put(OtherProcess.NOTE));
                assertEquals(before, still.notes().size());
                assertEquals(Optional.empty(), still.entry(OtherProcess.NOTE.id()));
            });
            assertEquals(Optional.of(OtherProcess.NOTE), still.entry(OtherProcess.NOTE.id()));
        }
    }

    @Test
    void whoFailsToTakeWhatIsReadFailsAsItDidAndTheNextReads() {
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            IOException failure = new IOException("the disk is full");
            IOException met = assertThrows(
                    IOException.class,
                    () -> reader.shelf().still(() -> {
                        throw failure;
                    }));

            assertEquals(failure, met);
            file.write(pen -> pen.put(OtherProcess.NOTE));
            assertEquals(Optional.of(OtherProcess.NOTE), reader.shelf().entry(OtherProcess.NOTE.id()));
        }
    }

    /** Puts many events, not by id; the ids of all there are then. */
    private List<String> fill() {
        List<Event> many = IntStream.range(0, MANY)
                .mapToObj(number -> Example.event("e" + (number * 7919L % MANY), "Event " + number, When.UNDATED))
                .toList();
        List<String> there =
                shelf.events().stream().map(event -> event.id().value()).toList();
        file.write(pen -> many.forEach(pen::put));
        return Stream.concat(there.stream(), many.stream().map(Event::id).map(Id::value))
                .toList();
    }
}
