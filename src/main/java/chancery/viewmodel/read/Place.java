package chancery.viewmodel.read;

/**
 * How far a source was read, and where one was.
 *
 * @param selection the stretch that was selected, or where the caret stood
 * @param top the first line in sight
 * @param furthest the furthest unit that was ever in sight
 */
public record Place(Stretch selection, int top, int furthest) {

    /** At the beginning. */
    public static final Place BEGINNING = new Place(Stretch.at(0), 0, 0);

    /** With another selection. */
    public Place selecting(Stretch now) {
        return new Place(now, top, furthest);
    }

    /** With other lines in sight. */
    public Place seeing(int firstLine, int lastUnit) {
        return new Place(selection, firstLine, Math.max(furthest, lastUnit));
    }

    /** How much of a text of some length was read, in whole per cent: all of it only where all of it was. */
    static int percent(int furthest, int length) {
        return furthest >= length ? 100 : (int) Math.min(99, Math.round(100.0 * furthest / length));
    }
}
