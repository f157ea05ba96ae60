package chancery.briefing.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * How much a sheet may say of what there is most of. What is left out is counted on the sheet.
 *
 * @param developments how many events of the past
 * @param ahead how many events that are scheduled, threatened or thought through
 * @param quotes how many quotations
 * @param notes how many discrepancies, and how many gaps and questions
 * @param actors how many actors
 * @param judgements how many of the judgements that are proposed; what is written is never left out
 * @param issues how many issues of the table of positions
 * @param voices how many positions of individual voices
 * @param depth how much of each event is told
 */
public record Room(
        int developments,
        int ahead,
        int quotes,
        int notes,
        int actors,
        int judgements,
        int issues,
        int voices,
        Depth depth) {

    private static final int ANY = Integer.MAX_VALUE;

    /** Everything there is, for a sheet of as many pages as it takes. */
    public static final Room ALL = new Room(ANY, ANY, ANY, ANY, ANY, ANY, ANY, ANY, Depth.SUMMARY);

    /** How much of an event is told. */
    public enum Depth {
        TITLE,
        /** The first sentence of the weightiest events, of all others the title. */
        WEIGHTIEST,
        FIRST_SENTENCE,
        SUMMARY
    }

    /** From the most to the least that is worth printing. */
    public static final List<Room> LADDER = ladder();

    private static List<Room> ladder() {
        List<Room> rungs = new ArrayList<>(List.of(
                full(16, 10, 10, 12, 16, Depth.SUMMARY),
                full(14, 9, 9, 10, 14, Depth.SUMMARY),
                full(12, 8, 8, 9, 12, Depth.SUMMARY),
                full(11, 8, 7, 8, 12, Depth.SUMMARY),
                full(12, 8, 8, 9, 12, Depth.FIRST_SENTENCE),
                full(11, 8, 7, 8, 12, Depth.FIRST_SENTENCE),
                full(10, 8, 7, 8, 10, Depth.FIRST_SENTENCE),
                full(10, 7, 6, 7, 10, Depth.FIRST_SENTENCE),
                full(9, 7, 6, 7, 8, Depth.FIRST_SENTENCE),
                full(9, 7, 6, 6, 10, Depth.WEIGHTIEST),
                full(9, 6, 6, 6, 8, Depth.WEIGHTIEST),
                full(8, 6, 6, 6, 8, Depth.WEIGHTIEST),
                full(8, 6, 5, 5, 8, Depth.WEIGHTIEST),
                full(8, 6, 4, 5, 8, Depth.WEIGHTIEST),
                full(7, 6, 4, 5, 8, Depth.WEIGHTIEST),
                full(7, 5, 4, 4, 8, Depth.WEIGHTIEST),
                full(7, 5, 4, 4, 6, Depth.WEIGHTIEST),
                full(6, 4, 4, 4, 6, Depth.WEIGHTIEST),
                full(6, 4, 3, 4, 6, Depth.WEIGHTIEST),
                full(6, 4, 3, 3, 6, Depth.WEIGHTIEST),
                full(6, 4, 3, 2, 6, Depth.WEIGHTIEST),
                full(6, 4, 3, 3, 6, Depth.TITLE),
                full(6, 4, 3, 2, 6, Depth.TITLE),
                full(5, 4, 2, 2, 6, Depth.TITLE)));
        rungs.add(new Room(5, 4, 2, 2, 5, 4, 8, 8, Depth.TITLE));
        rungs.add(new Room(5, 4, 2, 2, 5, 4, 7, 6, Depth.TITLE));
        rungs.add(new Room(5, 3, 2, 2, 4, 4, 6, 5, Depth.TITLE));
        rungs.add(new Room(4, 3, 2, 2, 4, 4, 5, 4, Depth.TITLE));
        rungs.add(new Room(4, 3, 1, 1, 4, 3, 5, 3, Depth.TITLE));
        rungs.add(new Room(4, 3, 1, 1, 3, 3, 4, 2, Depth.TITLE));
        rungs.add(new Room(4, 2, 1, 1, 3, 3, 3, 1, Depth.TITLE));
        rungs.add(new Room(3, 2, 1, 1, 3, 3, 3, 0, Depth.TITLE));
        rungs.add(new Room(3, 2, 1, 1, 3, 2, 2, 0, Depth.TITLE));
        rungs.add(new Room(3, 2, 1, 0, 3, 2, 1, 0, Depth.TITLE));
        rungs.add(new Room(2, 2, 1, 0, 3, 2, 1, 0, Depth.TITLE));
        return List.copyOf(rungs);
    }

    /** A rung with every judgement and position. */
    private static Room full(int developments, int ahead, int quotes, int notes, int actors, Depth depth) {
        return new Room(developments, ahead, quotes, notes, actors, ANY, ANY, ANY, depth);
    }
}
