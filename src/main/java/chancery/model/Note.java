package chancery.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst thinks of a record, or of the whole dossier.
 *
 * @param on the record it is about
 * @param text not blank
 * @param likelihood for an assessment, or null
 * @param confidence or null
 * @param author or null
 * @param time when it was written, or null
 */
public record Note(
        Id<Note> id,
        NoteKind kind,
        Id<? extends Entry> on,
        String text,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        @Nullable String author,
        @Nullable Instant time)
        implements Entry {

    /** Refuses a blank text. */
    public Note {
        Checks.notBlank(text, "text");
    }

    /** The same on another record. */
    public Note withOn(Id<? extends Entry> newOn) {
        return new Note(id, kind, newOn, text, likelihood, confidence, author, time);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }
}
