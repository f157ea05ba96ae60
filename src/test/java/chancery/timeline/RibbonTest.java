package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Stance;
import chancery.time.Range;
import chancery.time.Tick;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RibbonTest {

    private static final long AS_OF = Tick.latest("2022-01-20");
    private static final Range TENTH = day("2022-01-10");
    private static final TimelineContent CONTENT = new Chronicle()
            .actor("russia", ActorKind.STATE)
            .actor("usa", ActorKind.STATE)
            .event("Draft", Chronicle.within("2022-01-01", "2022-01-01"), "russia")
            .event("Talks", Chronicle.within("2022-01-20", "2022-01-20"), "russia", "usa")
            .content();
    private static final ViewOptions VIEW = ViewOptions.showing(CONTENT, Folding.NONE, 900, 400, AS_OF);

    @Test
    void aStanceIsDrawnFromWhereItBeginsToWhereItEnds() {
        Layout layout = lay(VIEW, span("russia", 1, TENTH, day("2022-01-14")));

        Ribbon.Piece piece = only(layout);
        assertEquals(x("2022-01-10"), piece.box().x(), 0.01);
        assertEquals(x("2022-01-15"), piece.box().right(), 0.01);
        assertEquals(
                List.of(1.0, 1.0),
                List.of(
                        piece.strength(piece.box().x()),
                        piece.strength(piece.box().right())));
        assertEquals(Stance.SUPPORTS, piece.stance());
    }

    @Test
    void aBeginningThatIsNotSureFadesInOverItsRange() {
        Range sometime = new Range(Tick.earliest("2022-01-08"), Tick.latest("2022-01-10"));
        Ribbon.Piece piece = only(lay(VIEW, span("russia", 1, sometime, day("2022-01-14"))));

        assertEquals(x("2022-01-08"), piece.box().x(), 0.01);
        assertEquals(0, piece.strength(piece.box().x()), 0.01);
        assertEquals(0.5, piece.strength((x("2022-01-08") + x("2022-01-11")) / 2), 0.01);
        assertEquals(1, piece.strength(x("2022-01-11")), 0.01);
    }

    @Test
    void whatIsStillHeldFadesTowardsTheAsOfLineAndIsNotOverThere() {
        Ribbon.Piece piece = only(lay(VIEW, span("russia", 1, TENTH, Range.NEVER)));

        assertEquals(VIEW.scale().x(AS_OF), piece.box().right(), 0.01);
        double there = piece.strength(piece.box().right());
        assertTrue(there > 0.2 && there < 0.6, "strength " + there);
        assertEquals(1, piece.strength(x("2022-01-12")), 0.01);
    }

    @Test
    void whatHasNoKnownBeginningFadesInBeforeAllThatIsKnown() {
        Ribbon.Piece piece = only(lay(VIEW.scaled(VIEW.scale().panned(200)), span("russia", 1, Range.ALWAYS, TENTH)));

        assertEquals(VIEW.scale().panned(200).x(Tick.earliest("2022-01-01")), piece.fullFrom(), 0.01);
        assertEquals(0, piece.strength(piece.box().x()), 0.01);
    }

    @Test
    void twoStancesAtOneTimeShareTheRibbonInHalvesForAsLongAsBothAreHeld() {
        StanceSpan first = span("russia", 1, day("2022-01-05"), day("2022-01-12"));
        StanceSpan second = span("russia", -1, TENTH, day("2022-01-16"));
        Ribbon ribbon = lay(VIEW, first, second).ribbons().get(0);

        List<Ribbon.Piece> pieces = ribbon.pieces();
        assertEquals(
                List.of(first, first, second, second),
                pieces.stream().map(Ribbon.Piece::span).toList());
        double whole = pieces.get(0).box().height();
        assertEquals(whole / 2, pieces.get(1).box().height(), 0.01);
        assertEquals(pieces.get(1).box().bottom(), pieces.get(2).box().y(), 0.01);
        assertEquals(pieces.get(1).box().x(), pieces.get(2).box().x(), 0.01);
        assertEquals(whole, pieces.get(3).box().height(), 0.01);
        assertEquals(pieces.get(2).box().right(), pieces.get(3).box().x(), 0.01);
    }

    @Test
    void stancesThatGiveWayToEachOtherDoNotShareTheRibbonHoweverUnsureWhen() {
        Range turn = new Range(Tick.earliest("2022-01-08"), Tick.latest("2022-01-12"));
        Range before = new Range(Tick.latest("2022-01-07"), Tick.latest("2022-01-11"));
        Ribbon ribbon = lay(VIEW, span("russia", 1, day("2022-01-03"), before), span("russia", -2, turn, Range.NEVER))
                .ribbons()
                .get(0);

        assertEquals(2, ribbon.pieces().size());
        assertEquals(
                ribbon.pieces().get(0).box().y(), ribbon.pieces().get(1).box().y(), 0.01);
    }

    @Test
    void onlyWhatIsInSightIsSetAndItIsCutToThePlot() {
        TimeScale close = VIEW.scale().zoomed(x("2022-01-10"), 8);
        Layout layout = lay(
                VIEW.scaled(close),
                span("russia", 1, day("2022-01-01"), day("2022-01-02")),
                span("russia", 2, day("2022-01-04"), day("2022-01-18")));

        Ribbon.Piece piece = only(layout);
        assertEquals(Stance.STRONGLY_SUPPORTS, piece.stance());
        assertEquals(
                List.of(layout.plot().x(), layout.plot().right()),
                List.of(piece.box().x(), piece.box().right()));
        Ribbon.Sign sign = layout.ribbons().get(0).signs().get(0);
        assertEquals("+2", sign.text());
        assertTrue(sign.box().x() >= layout.plot().x());
    }

    @Test
    void aSignIsLeftOutWhereThereIsNoRoomForIt() {
        assertEquals(
                List.of(),
                lay(VIEW, span("russia", 1, TENTH, TENTH)).ribbons().get(0).signs().stream()
                        .filter(sign ->
                                x("2022-01-11") - x("2022-01-10") < sign.box().width())
                        .toList());
        ViewOptions far = VIEW.scaled(VIEW.scale().zoomed(300, 0.2));
        assertEquals(
                List.of(),
                lay(far, span("russia", 1, TENTH, TENTH)).ribbons().get(0).signs());
    }

    @Test
    void aSidesLaneShowsOnlyWhatIsSaidOnItsBehalf() {
        StanceSpan own = span("usa", 1, TENTH, Range.NEVER);
        StanceSpan lent = new StanceSpan(
                new Id<>("lent"), new Id<>("usa"), new Id<>("russia"), Stance.OPPOSES, TENTH, Range.NEVER);

        assertEquals(List.of("usa", "usa"), lanes(lay(VIEW, own, lent)));
        assertEquals(
                List.of("russia", "usa"),
                lanes(lay(VIEW.laned(LaneBy.SIDE), own, lent)).stream().sorted().toList());
        assertEquals(List.of(), lay(VIEW.laned(LaneBy.KIND), own, lent).ribbons());
    }

    @Test
    void aRibbonAddsItsRoomToItsLaneAndTouchesNoMark() {
        StanceSpan span = span("usa", 1, day("2022-01-02"), Range.NEVER);
        Layout layout = lay(VIEW, span);
        Ribbon ribbon = layout.ribbons().get(0);
        Layout.LaneBand band = layout.lanes().get(ribbon.lane());

        Box box = ribbon.pieces().get(0).box();
        assertTrue(box.bottom() <= band.bottom());
        layout.marks().forEach(mark -> assertTrue(!mark.box().overlaps(box), mark.toString()));
        assertEquals(new Hit.Held(span), new HitTest(layout).at(x("2022-01-05"), box.centreY()));
        assertEquals(Optional.empty(), ribbon.at(x("2022-01-05"), band.y() + 2));
    }

    @Test
    void withoutStancesNothingStandsElsewhere() {
        Layout without = new LayoutEngine().lay(CONTENT, VIEW, FixedRuler.SEVEN);
        assertEquals(without, lay(VIEW));
        assertNotEquals(without, lay(VIEW, span("usa", 1, TENTH, Range.NEVER)));
    }

    @Test
    void stancesStayWhenWordsChange() {
        Stances stances = new Stances(List.of(span("usa", 1, TENTH, Range.NEVER)));
        TimelineContent content = CONTENT.with(stances);
        assertEquals(stances, content.reworded(content.events(), row -> "other").stances());
        assertTrue(content.standsAs(CONTENT));
    }

    private static List<String> lanes(Layout layout) {
        return layout.ribbons().stream()
                .flatMap(ribbon -> ribbon.pieces().stream()
                        .map(piece -> layout.lanes().get(ribbon.lane()).lane().key()))
                .toList();
    }

    private static Ribbon.Piece only(Layout layout) {
        assertEquals(1, layout.ribbons().size());
        assertEquals(1, layout.ribbons().get(0).pieces().size());
        return layout.ribbons().get(0).pieces().get(0);
    }

    private static Layout lay(ViewOptions view, StanceSpan... spans) {
        return new LayoutEngine().lay(CONTENT.with(new Stances(List.of(spans))), view, FixedRuler.SEVEN);
    }

    private static StanceSpan span(String actor, int stance, Range start, Range end) {
        return new StanceSpan(
                new Id<>(actor + "-" + Math.abs(start.latest() % 100_000_007) + "-" + (stance + 2)),
                new Id<>(actor),
                new Id<>(actor),
                Stance.of(stance),
                start,
                end);
    }

    private static Range day(String day) {
        return new Range(Tick.earliest(day), Tick.latest(day));
    }

    private static double x(String day) {
        return VIEW.scale().x(Tick.earliest(day));
    }
}
