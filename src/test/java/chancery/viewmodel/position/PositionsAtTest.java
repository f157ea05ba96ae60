package chancery.viewmodel.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Stance;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionsAtTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private final List<Position> positions = new ArrayList<>();

    @Test
    void aDayBelongsToItWhole() {
        taken("one", 1, "2022-01-09", "2022-01-11");

        assertEquals("no yes yes yes no", held("one", 8, 9, 10, 11, 12));
    }

    @Test
    void whatDoesNotSaySinceWhenIsHeldAsFarAsIsKnown() {
        taken("one", 1, null, null);

        assertEquals("yes yes", held("one", 1, 31));
    }

    @Test
    void anUncertainBeginningIsPerhapsHeldUntilItHasSurelyCome() {
        taken("one", 1, "[2022-01-05..2022-01-08]", null);

        assertEquals("no perhaps perhaps yes", held("one", 4, 5, 7, 8));
    }

    @Test
    void beforeADayIsPerhapsHeldOnEveryDayBeforeIt() {
        taken("one", 1, "[..2022-01-10]", null);

        assertEquals("perhaps perhaps yes", held("one", 1, 9, 10));
    }

    @Test
    void anUncertainEndIsPerhapsHeldOnceItMayHaveCome() {
        taken("one", 1, "2022-01-01", "[2022-01-05..2022-01-08]");

        assertEquals("yes perhaps perhaps no", held("one", 5, 6, 8, 9));
    }

    @Test
    void aBeginningWrittenAsAStretchThatIsOverSaysItsEnd() {
        taken("one", 1, "2022-01-03/2022-01-09", null);
        taken("other", 1, "2022-01-03/..", null);

        assertEquals("yes no", held("one", 9, 10));
        assertEquals("yes yes", held("other", 9, 10));
    }

    @Test
    void aLaterOneTakesThePlaceOfAnEarlier() {
        taken("old", 1, "2022-01-02", null);
        taken("new", -1, "2022-01-09", null);

        assertEquals("yes yes no", held("old", 2, 8, 9));
        assertEquals("no no yes", held("new", 2, 8, 9));
        assertEquals("", conflicts(2, 8, 9, 20));
    }

    @Test
    void whileALaterOneMayHaveBegunBothArePerhapsHeldWithoutConflict() {
        taken("old", 1, "2022-01-02", null);
        taken("new", -1, "[2022-01-05..2022-01-08]", null);

        assertEquals("yes perhaps perhaps no", held("old", 4, 5, 7, 8));
        assertEquals("", conflicts(4, 5, 7, 8));
    }

    @Test
    void twoFromOneDayAreInConflictAndBothAreKept() {
        taken("one", 1, "2022-01-09", null);
        taken("other", -1, "2022-01-09", null);

        assertEquals("yes", held("one", 10));
        assertEquals("yes", held("other", 10));
        assertEquals("10 one, 10 other", conflicts(8, 10));
    }

    @Test
    void twoOfWhichNeitherIsSurelyLaterAreInConflict() {
        taken("one", 1, "2022-01-07", null);
        taken("other", -1, "[..2022-01-10]", null);

        assertEquals("7 one, 7 other, 10 one, 10 other", conflicts(6, 7, 10));
    }

    @Test
    void anUndatedOneIsReplacedByNobody() {
        taken("undated", 1, null, null);
        taken("dated", -1, "2022-01-09", null);

        assertEquals("yes yes", held("undated", 8, 9));
        assertEquals("9 dated, 9 undated", conflicts(8, 9));
    }

    @Test
    void oneThatSaysHowLongItHoldsIsInConflictWithALaterOneUntilThen() {
        taken("one", 1, "2022-01-02", "2022-01-10");
        taken("other", -1, "2022-01-09", null);

        assertEquals("9 one, 9 other, 10 one, 10 other", conflicts(8, 9, 10, 11));
    }

    @Test
    void theSameStanceTwiceIsNoConflict() {
        taken("one", 1, "2022-01-09", null);
        taken("other", 1, "2022-01-09", null);

        assertEquals("", conflicts(9));
    }

    @Test
    void whatIsSaidForAStateIsNotReplacedByWhatIsSaidForOneself() {
        positions.add(position("state", "state", 1, "2022-01-02", null));
        positions.add(position("own", "actor", -1, "2022-01-09", null));

        assertEquals("yes", held("state", 9));
        assertEquals("9 own, 9 state", conflicts(8, 9));
    }

    private void taken(String id, int stance, @Nullable String from, @Nullable String to) {
        positions.add(position(id, null, stance, from, to));
    }

    private String held(String id, int... days) {
        List<String> words = new ArrayList<>();
        for (int day : days) {
            words.add(at(day).held(new Id<>(id)).name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    private String conflicts(int... days) {
        List<String> words = new ArrayList<>();
        for (int day : days) {
            positions.stream()
                    .map(Position::id)
                    .sorted()
                    .filter(id -> at(day).conflicts(id))
                    .forEach(id -> words.add(day + " " + id));
        }
        return String.join(", ", words);
    }

    private PositionsAt at(int day) {
        return PositionsAt.of(positions, ZONE, LocalDate.of(2022, 1, day));
    }

    private static Position position(
            String id, @Nullable String behalf, int stance, @Nullable String from, @Nullable String to) {
        return new Position(
                new Id<>(id),
                new Id<>("actor"),
                behalf == null ? null : new Id<>(behalf),
                new Id<>("issue"),
                Stance.of(stance),
                null,
                null,
                PositionBasis.SAID,
                new Holding(from == null ? null : Edtf.parse(from), to == null ? null : Edtf.parse(to)),
                null,
                List.of());
    }
}
