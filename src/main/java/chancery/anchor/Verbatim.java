package chancery.anchor;

import chancery.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Whether a passage says what its source says: the guarantee that a quote is the exact characters of the source. A mismatch
 * is told, never repaired.
 */
public final class Verbatim {

    private Verbatim() {}

    /** What came of a check. */
    public sealed interface Result {

        /** Whether nothing speaks against the passage. */
        boolean sound();

        /** Calls the case of this result and returns its answer. */
        <R> R match(Cases<R> cases);
    }

    /** The source's text has the passage's words where it says. */
    public record Holds() implements Result {
        @Override
        public boolean sound() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holds();
        }
    }

    /**
     * The source's text has other words there, or the passage's words and its hash are of two texts.
     *
     * @param found what the text has there
     * @param alikeFolded whether it differs in quotation marks, dashes, spaces or composition alone (see {@link Folding})
     */
    public record Differs(String found, boolean alikeFolded) implements Result {
        @Override
        public boolean sound() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.differs(this);
        }
    }

    /**
     * The source's text is not held, so the words can only be compared with their own hash.
     *
     * @param consistent whether they agree with it; a passage that keeps no words always does
     */
    public record NotHeld(boolean consistent) implements Result {
        @Override
        public boolean sound() {
            return consistent;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notHeld(this);
        }
    }

    /**
     * The source's text ends before the passage does.
     *
     * @param length of the text, in code points
     */
    public record OutOfText(int length) implements Result {
        @Override
        public boolean sound() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outOfText(this);
        }
    }

    /**
     * One answer for each result.
     *
     * @param <R> what is answered
     */
    public interface Cases<R> {
        R holds();

        R differs(Differs differs);

        R notHeld(NotHeld notHeld);

        R outOfText(OutOfText outOfText);
    }

    /**
     * Checks a passage against its source's text.
     *
     * @param text the source's normalised text, or null where it is not held
     */
    public static Result check(Passage passage, @Nullable CodePoints text) {
        String exact = passage.exact();
        boolean consistent = exact == null || hashed(passage, exact);
        if (text == null) {
            return new NotHeld(consistent);
        }
        if (!text.holds(passage.span())) {
            return new OutOfText(text.length());
        }
        String found = text.slice(passage.span());
        boolean alikeFolded = hashed(passage, found);
        boolean same = exact == null ? alikeFolded : consistent && exact.equals(found);
        return same ? new Holds() : new Differs(found, alikeFolded);
    }

    private static boolean hashed(Passage passage, String words) {
        return Folding.sha256(words).equals(passage.sha256());
    }
}
