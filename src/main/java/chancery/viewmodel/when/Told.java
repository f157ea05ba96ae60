package chancery.viewmodel.when;

import chancery.time.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what stands in a field for a date was understood, for showing.
 *
 * @param state nothing there, a date, or words without one
 * @param words the date in words, or why there is none; empty where nothing is there
 * @param edtf the value, or empty
 * @param bounds what is drawn; null where there is nothing to draw
 * @param remarks how it was read
 * @param warned whether a remark is a warning
 * @param choices what else it may mean, to choose from
 */
public record Told(
        State state,
        String words,
        String edtf,
        @Nullable Bounds bounds,
        List<String> remarks,
        boolean warned,
        List<Choice> choices) {

    /** What stands there. */
    public enum State {
        EMPTY,
        DATE,
        WORDING
    }

    /**
     * Another meaning, or an event that may be meant.
     *
     * @param words the date in words, or what the event is called
     * @param edtf its value; empty for an event
     */
    public record Choice(String words, String edtf) {}

    static final Told NOTHING = new Told(State.EMPTY, "", "", null, List.of(), false, List.of());

    /** Words without a date, and why. */
    static Told words(String why, List<Choice> choices) {
        return new Told(State.WORDING, why, "", null, List.of(), false, choices);
    }

    /** Copies the lists. */
    public Told {
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
    }
}
