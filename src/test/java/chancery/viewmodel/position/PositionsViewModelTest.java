package chancery.viewmodel.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Position;
import chancery.viewmodel.AsOf;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.KnownThen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private PositionsViewModel positions;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        positions = new PositionsViewModel(harbour.session());
        positions.show();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void everyPositionStandsInItsActorsRow() {
        List<Position> all = harbour.session().file().shelf().positions();

        for (Position position : all) {
            Spot spot = new Spot(position.actor(), position.issue());
            assertTrue(
                    matrix().at(spot).stream().anyMatch(line -> line.position().equals(position)), position.toString());
        }
        assertEquals(all.size(), shown());
    }

    @Test
    void aPositionThatRestsOnOtherWordsThanItsSourcesSaysSo() {
        Position position = harbour.session().file().shelf().positions().stream()
                .filter(one -> !one.evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        assertFalse(positions.unsound(position));
        positions.notice(
                new SimpleObjectProperty<>(Set.of(position.evidence().get(0).id())));

        assertTrue(positions.unsound(position));
    }

    @Test
    void bySidesEveryPositionStandsInTheRowOfWhomItIsTakenForAndNoneIsLost() {
        positions.rowsProperty().set(RowsBy.SIDES);

        List<Position> all = harbour.session().file().shelf().positions();
        for (Position position : all) {
            Spot spot = new Spot(
                    position.onBehalfOf() == null ? position.actor() : position.onBehalfOf(), position.issue());
            assertTrue(
                    matrix().at(spot).stream().anyMatch(line -> line.position().equals(position)), position.toString());
        }
        assertEquals(all.size(), shown());
    }

    @Test
    void voicesThatSpeakForThemselvesStandBelowTheSides() {
        positions.rowsProperty().set(RowsBy.SIDES);

        List<Boolean> alone =
                matrix().rows().stream().map(row -> !row.under().isEmpty()).toList();
        assertEquals(alone.stream().sorted().toList(), alone);
    }

    @Test
    void wordsNarrowTheRowsAndTheColumns() {
        String name = matrix().rows().get(0).name();

        positions.wordsProperty().set(name);

        assertEquals(
                List.of(name),
                matrix().rows().stream().map(MatrixRow::name).distinct().toList());
    }

    @Test
    void choosingACellChoosesItsPositionAndTheOtherWayRound() {
        Position position = harbour.session().file().shelf().positions().get(0);

        positions.choose(new Spot(position.actor(), position.issue()));
        assertEquals(
                position.id(),
                harbour.session().selection().chosen(EntryKind.POSITION).orElseThrow());

        Position other = harbour.session().file().shelf().positions().get(1);
        harbour.session().selection().choose(EntryKind.POSITION, other.id());
        assertEquals(
                new Spot(other.actor(), other.issue()), positions.spotProperty().get());
    }

    @Test
    void theDayIsTheDossiersUntilAnotherIsChosen() {
        LocalDate asOf = harbour.session().contents().dossier().asOf();
        assertEquals(asOf, positions.day());

        positions.setDay(positions.axisProperty().get().first());
        assertEquals(positions.axisProperty().get().first(), positions.day());

        positions.resetDay();
        assertEquals(asOf, positions.day());
    }

    @Test
    void theDayIsThatOfAllViewsBothWays() {
        AsOf asOf = harbour.session().asOf();
        positions.setDay(LocalDate.of(2031, 4, 2));
        assertEquals(LocalDate.of(2031, 4, 2), asOf.day());

        asOf.look(LocalDate.of(2031, 4, 9));
        assertEquals(LocalDate.of(2031, 4, 9), positions.heldProperty().get().day());

        asOf.look(LocalDate.of(1999, 1, 1));
        assertEquals(LocalDate.of(1999, 1, 1), positions.day());
        assertEquals(LocalDate.of(1999, 1, 1), positions.axisProperty().get().first(), "the axis reaches to the day");
    }

    @Test
    void aPositionThatWasNotKnownYetWasNotHeldThen() {
        List<Position> all = harbour.session().file().shelf().positions();
        AsOf asOf = harbour.session().asOf();
        asOf.look(LocalDate.of(2031, 4, 2));
        KnownThen known = asOf.known();
        List<Position> later =
                all.stream().filter(position -> !known.position(position.id())).toList();
        assertFalse(later.isEmpty());
        assertTrue(later.size() < all.size());
        later.forEach(position -> assertEquals(
                Held.NO, positions.heldProperty().get().held(position.id()), () -> position.id() + " was not known"));
    }

    @Test
    void whatIsHiddenSinceItWasNotKnownIsNotInTheMatrix() {
        AsOf asOf = harbour.session().asOf();
        asOf.look(LocalDate.of(2031, 4, 2));
        asOf.hidesProperty().set(true);
        for (Position position : harbour.session().file().shelf().positions()) {
            assertEquals(
                    asOf.known().position(position.id()),
                    positions.matrixProperty().get().spotOf(position.id()).isPresent(),
                    () -> position.id().value());
        }
    }

    @Test
    void theDaysReachFromTheFirstPositionToTheLast() {
        DayAxis axis = positions.axisProperty().get();

        assertTrue(axis.ticks().stream().allMatch(tick -> axis.place(tick) > 0 && axis.place(tick) < 1));
        assertEquals(axis.ticks().first(), axis.tickAfter(axis.first()));
        assertEquals(axis.ticks().last(), axis.tickBefore(axis.last()));
        assertEquals(axis.first(), axis.tickBefore(axis.ticks().first()));
    }

    @Test
    void aRowIsAsHighAsThePositionsThatMayBeHeldAtOneTime() {
        positions.rowsProperty().set(RowsBy.SIDES);
        Matrix now = matrix();

        for (int row = 0; row < now.rows().size(); row++) {
            int fullest = 0;
            for (int column = 0; column < now.columns().size(); column++) {
                for (PositionLine line : now.cell(row, column)) {
                    for (PositionLine other : now.cell(row, column)) {
                        boolean both = !line.equals(other)
                                && line.tenure().start().earliest()
                                        <= other.tenure().end().latest()
                                && other.tenure().start().earliest()
                                        <= line.tenure().end().latest();
                        fullest = Math.max(fullest, both ? 2 : 1);
                    }
                }
            }
            assertTrue(now.fullest(row) >= fullest, now.rows().get(row).name());
        }
    }

    private Matrix matrix() {
        return positions.matrixProperty().get();
    }

    private int shown() {
        Matrix now = matrix();
        return IntStream.range(0, now.rows().size())
                .flatMap(row -> IntStream.range(0, now.columns().size())
                        .map(column -> now.cell(row, column).size()))
                .sum();
    }
}
