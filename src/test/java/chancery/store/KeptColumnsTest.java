package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** Columns that are kept beside the rows say what the rows say, whatever happens to the rows. */
class KeptColumnsTest extends DossierTest {

    private static final List<String> KINDS = List.of("meeting", "statement", "picnic", "regatta");

    @Test
    void theySayWhatTheRowsSay() {
        keep();

        assertEquals("3", Raw.ask(path, "SELECT events FROM column_state"));
        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void theyAreUsed() {
        keep();
        Raw.run(path, "DELETE FROM column_delta", "UPDATE column_state SET kinds = 'x,y,z,u,v,w'");

        assertEquals("x", shelf.eventColumns().kinds().get(0));
    }

    @Test
    void aDamagedChunkIsPassedOver() {
        keep();
        Raw.run(path, "UPDATE column_chunk SET data = zeroblob(length(data))");

        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void aMissingChunkIsPassedOver() {
        keep();
        Raw.run(path, "DELETE FROM column_chunk");

        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void chunksOfAnotherFormatArePassedOver() {
        keep();
        Raw.run(path, "UPDATE column_state SET format = 99", "UPDATE column_chunk SET data = x'00'");

        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void aChunkThatHoldsWhatNoRowCanHoldIsPassedOver() throws SQLException {
        keep();
        byte[] sound = chunk();
        Random random = new Random(2);
        for (int turn = 0; turn < 300; turn++) {
            byte[] other = turn % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int hit = 0; hit < 1 + turn % 4 && other.length > 0; hit++) {
                other[random.nextInt(turn % 2 == 0 ? Math.min(8, other.length) : other.length)] =
                        (byte) random.nextInt();
            }
            putChunk(other);
            shelf.eventColumns().rows(0, shelf.eventColumns().size());
        }
    }

    @Test
    void aChunkOfOtherActorsIsPassedOver() throws SQLException {
        keep();
        byte[] sound = chunk();
        EventColumns columns = EventColumns.ofBytes(sound, KINDS).withActors(actor -> actor + 1_000_000);
        putChunk(columns.bytes(0, columns.size()));

        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void chunksOfAnEarlierFormatAreKeptAnew() {
        keep();
        Raw.run(path, "UPDATE column_state SET format = 2");

        keep();
        assertEquals("3", Raw.ask(path, "SELECT format FROM column_state"));
        assertColumnsAreRows(shelf.eventColumns());
    }

    private byte[] chunk() throws SQLException {
        try (Connection connection = Connections.reading(path, false);
                Statements statements = new Statements(connection)) {
            return statements.only("column_chunk/all", row -> {
                row.tick();
                return row.bytes();
            });
        }
    }

    /** Puts other bytes in place of the only chunk, as if they had been kept. */
    private void putChunk(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        file.write(pen -> {
            pen.statements().run("column_chunk/clear");
            pen.statements().run("column_chunk/add", 0, crc.getValue(), bytes);
        });
    }

    @Test
    void whatAnotherProgramChangesIsNoted() {
        keep();
        Raw.run(
                path,
                "UPDATE event SET importance = 3 - importance, kind = 'duel'",
                "DELETE FROM event_participant WHERE place = 0",
                "UPDATE quote SET event = (SELECT max(row) FROM event)");

        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void aTitleChangesNoColumn() {
        keep();
        EventColumns before = shelf.eventColumns();
        List<Actor> counted = shelf.actors();
        file.write(pen -> pen.put(Example.WALKOUT.withTitle("They walked out")));

        assertSame(before, shelf.eventColumns(before, counted));
    }

    @Test
    void anImportanceChangesNoTimes() {
        keep();
        EventColumns before = shelf.eventColumns();
        Raw.run(path, "UPDATE event SET importance = 3 - importance");

        EventColumns after = shelf.eventColumns(before, shelf.actors());
        assertNotSame(before, after);
        assertTrue(before.holdsAs(after));
        assertColumnsAreRows(after);
    }

    @Test
    void manyChangesAreRowsAgain() {
        keep();
        for (int turn = 0; turn < 6; turn++) {
            int first = turn * 1000;
            file.write(pen -> IntStream.range(first, first + 1000).forEach(i -> pen.put(event(i, new Random(i)))));
        }

        assertEquals("0", Raw.ask(path, "SELECT count(*) FROM column_state"));
        keep();
        assertColumnsAreRows(shelf.eventColumns());
    }

    @Test
    void randomEditsLeadFromWhatWasToWhatIs() {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            Event event = event(i, random);
            file.write(pen -> pen.put(event));
        }
        keep();
        EventColumns columns = shelf.eventColumns();
        List<Actor> counted = shelf.actors();
        for (int turn = 0; turn < 150; turn++) {
            edit(turn, random);
            columns = shelf.eventColumns(columns, counted);
            counted = shelf.actors();
            assertColumnsAreRows(columns);
            assertColumnsAreRows(shelf.eventColumns());
        }
    }

    private void edit(int turn, Random random) {
        int number = random.nextInt(60);
        switch (random.nextInt(5)) {
            case 0 -> file.write(pen -> pen.remove(new Id<>("quote-" + number)));
            case 1 ->
                file.write(pen -> {
                    pen.remove(new Id<>("quote-" + number));
                    pen.remove(new Id<>("event-" + number));
                });
            case 2 ->
                file.write(pen -> {
                    pen.put(event(number, random));
                    pen.put(quote(number));
                });
            case 3 ->
                file.write(pen -> pen.put(new Actor(
                        new Id<>("actor-" + turn),
                        random.nextInt(1000) + " men",
                        ActorKind.GROUP,
                        List.of(),
                        null,
                        List.of(),
                        null)));
            default -> file.write(pen -> pen.put(event(number, random)));
        }
    }

    private static Quote quote(int number) {
        return new Quote(
                new Id<>("quote-" + number),
                QuoteKind.REPORTED,
                null,
                null,
                null,
                null,
                new Id<>("event-" + number),
                null,
                "Something was said",
                null,
                null,
                null,
                List.of());
    }

    private static Event event(int number, Random random) {
        long start = random.nextInt(5) * 86_400L;
        long end = start + random.nextInt(3) * 3_600L;
        Range first = random.nextInt(4) == 0 ? new Range(Tick.PAST, end) : new Range(start, end);
        When when = random.nextInt(6) == 0
                ? When.UNDATED
                : new When("then", null, new Bounds(first, new Range(end, end + 7)), null, null, null, null);
        List<Participant> participants = random.nextBoolean()
                ? List.of(new Participant(Example.BERG.id(), "host"), new Participant(Example.NORLAND.id(), "guest"))
                : List.of(new Participant(Example.NORLAND.id(), "host"));
        return new Event(
                new Id<>("event-" + number),
                "Event " + random.nextInt(100),
                null,
                KINDS.get(random.nextInt(KINDS.size())),
                List.of(Reality.values()).get(random.nextInt(7)),
                when,
                null,
                participants,
                List.of(),
                List.of(),
                random.nextInt(4),
                List.of(),
                List.of());
    }

    private void keep() {
        file.write(pen -> KeptColumns.keep(pen.statements(), 1));
    }

    private void assertColumnsAreRows(EventColumns columns) {
        try (Connection connection = Connections.reading(path, false);
                Statements statements = new Statements(connection)) {
            Rows all = new Rows(statements.only("actor/all", Row::text));
            EventColumns rows = TimelineColumns.readRows(statements, Order.actors(ActorTable.read(statements, all)));
            assertEquals(lines(rows), lines(columns));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(EventColumns columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(row -> List.of(
                                columns.key(row),
                                columns.startEarliest(row),
                                columns.startLatest(row),
                                columns.endEarliest(row),
                                columns.endLatest(row),
                                columns.realityOf(row),
                                columns.kinds().get(columns.kind(row)),
                                columns.importance(row),
                                columns.quotes(row),
                                Arrays.toString(columns.actorsOf(row)))
                        .toString())
                .toList();
    }
}
