package chancery.briefing.compose;

import java.util.List;

/**
 * How much a sheet may say of what there is most of. What is left out is counted on the sheet.
 *
 * @param developments how many events of the past
 * @param ahead how many events that are scheduled, threatened or thought through
 * @param quotes how many quotations
 * @param notes how many discrepancies, and how many gaps and questions
 * @param actors how many actors
 * @param depth how much of each event is told
 */
public record Room(int developments, int ahead, int quotes, int notes, int actors, Depth depth) {

    /** How much of an event is told. */
    public enum Depth {
        TITLE,
        /** The first sentence of the weightiest events, of all others the title. */
        WEIGHTIEST,
        FIRST_SENTENCE,
        SUMMARY
    }

    /** From the most to the least that is worth printing. */
    public static final List<Room> LADDER = List.of(
            new Room(16, 10, 10, 12, 16, Depth.SUMMARY),
            new Room(14, 9, 9, 10, 14, Depth.SUMMARY),
            new Room(12, 8, 8, 9, 12, Depth.SUMMARY),
            new Room(11, 8, 7, 8, 12, Depth.SUMMARY),
            new Room(12, 8, 8, 9, 12, Depth.FIRST_SENTENCE),
            new Room(11, 8, 7, 8, 12, Depth.FIRST_SENTENCE),
            new Room(10, 8, 7, 8, 10, Depth.FIRST_SENTENCE),
            new Room(10, 7, 6, 7, 10, Depth.FIRST_SENTENCE),
            new Room(9, 7, 6, 7, 8, Depth.FIRST_SENTENCE),
            new Room(9, 7, 6, 6, 10, Depth.WEIGHTIEST),
            new Room(9, 6, 6, 6, 8, Depth.WEIGHTIEST),
            new Room(8, 6, 6, 6, 8, Depth.WEIGHTIEST),
            new Room(8, 6, 5, 5, 8, Depth.WEIGHTIEST),
            new Room(8, 6, 4, 5, 8, Depth.WEIGHTIEST),
            new Room(7, 6, 4, 5, 8, Depth.WEIGHTIEST),
            new Room(7, 5, 4, 4, 8, Depth.WEIGHTIEST),
            new Room(7, 5, 4, 4, 6, Depth.WEIGHTIEST),
            new Room(6, 4, 4, 4, 6, Depth.WEIGHTIEST),
            new Room(6, 4, 3, 4, 6, Depth.WEIGHTIEST),
            new Room(6, 4, 3, 3, 6, Depth.WEIGHTIEST),
            new Room(6, 4, 3, 2, 6, Depth.WEIGHTIEST),
            new Room(6, 4, 3, 3, 6, Depth.TITLE),
            new Room(6, 4, 3, 2, 6, Depth.TITLE),
            new Room(5, 4, 2, 2, 6, Depth.TITLE));
}
