package chancery.time.read;

import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading a date that somebody typed. */
public sealed interface Reading {

    /** The words as typed, without the spaces around them. */
    String wording();

    /** Other readings to choose from; a chosen one has none itself. */
    List<Understood> alternatives();

    /** The answer of the one function that fits. */
    <T> T match(Function<Understood, T> understood, Function<NotUnderstood, T> notUnderstood);

    /**
     * The words have a meaning.
     *
     * @param value never null: a date
     * @param bounds the value's, or narrower ones where the words say more than a value can ("from early December")
     * @param offset an ISO 8601 period from the dateline, where the words count from it, or null
     * @param remarks sentences on how it was read, and warnings; may be empty
     * @param warned whether a remark is a warning, as of a weekday that does not fit its date
     */
    record Understood(
            String wording,
            Edtf value,
            Bounds bounds,
            Grounds grounds,
            @Nullable String offset,
            List<String> remarks,
            boolean warned,
            List<Understood> alternatives)
            implements Reading {

        /** Copies the lists. */
        public Understood {
            remarks = List.copyOf(remarks);
            alternatives = List.copyOf(alternatives);
        }

        /** The value in words. */
        public String words() {
            return DateWords.of(value);
        }

        @Override
        public <T> T match(Function<Understood, T> understood, Function<NotUnderstood, T> notUnderstood) {
            return understood.apply(this);
        }
    }

    /**
     * The words have no meaning that is safe to take: they stay as they are, without a date.
     *
     * @param reason a sentence
     * @param alternatives what they may mean, where they may mean several things
     */
    record NotUnderstood(String wording, String reason, List<Understood> alternatives) implements Reading {

        /** Copies the list. */
        public NotUnderstood {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <T> T match(Function<Understood, T> understood, Function<NotUnderstood, T> notUnderstood) {
            return notUnderstood.apply(this);
        }
    }
}
