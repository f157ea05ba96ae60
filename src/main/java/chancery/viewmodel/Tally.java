package chancery.viewmodel;

/**
 * How many records a dossier holds of each of the large kinds.
 *
 * @param events dated or not
 * @param quotes of all kinds
 * @param positions held at any time
 * @param notes on any record
 */
public record Tally(int events, int quotes, int positions, int notes) {

    /** Nothing of any of them. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);
}
