package chancery.store;

import chancery.model.Id;
import chancery.model.Source;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of sources, and keeps the one that was read last: one text is worked on at a time, after each edit several ask for it,
 * and a long one takes long to decode. What is kept is used only while the file says, by the seal and the length of the text it
 * holds, that it is the same. Under the lock of the {@link Shelf} that has it.
 */
final class KeptText {

    private final Statements statements;
    private @Nullable Id<Source> source;
    private @Nullable Print print;
    private @Nullable String text;

    KeptText(Statements statements) {
        this.statements = statements;
    }

    /** What a text is known by. */
    private record Print(byte[] seal, int bytes) {

        boolean like(@Nullable Print other) {
            return other != null && bytes == other.bytes && Arrays.equals(seal, other.seal);
        }
    }

    /** The text of a source, where it is held; the same object as before where it is the same text. */
    Optional<String> read(Id<Source> id) {
        Print now = statements.first("source_text/print", row -> new Print(row.bytes(), row.number()), id.value());
        if (now == null || !id.equals(source) || !now.like(print)) {
            source = id;
            print = now;
            text = now == null ? null : statements.only("source_text/read", Row::text, id.value());
        }
        return Optional.ofNullable(text);
    }
}
