package chancery.edit;

import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A source that comes into a dossier with its text. */
public final class Adding {

    /** The code points of a text that stand for its title. */
    private static final int OPENING = 60;

    private Adding() {}

    /** The source that holds this text already, or was made from the same original. Reads every text that is held. */
    public static Optional<Source> known(Shelf shelf, String text, String sha256) {
        return shelf.sources().stream()
                .filter(source -> sha256.equals(source.sha256())
                        || shelf.text(source.id()).filter(text::equals).isPresent())
                .findFirst();
    }

    /** The number that a new source gets. */
    public static int nextNumber(Shelf shelf) {
        return shelf.sources().stream().mapToInt(Source::number).max().orElse(0) + 1;
    }

    /**
     * The edit that adds it. One without a title is called by its first words.
     *
     * @param text as {@link chancery.anchor.TextForm} has it
     */
    public static Edit of(Source source, String text) {
        Id<Source> id = source.id();
        String called = Objects.requireNonNullElse(source.title(), Opening.of(text, OPENING));
        return new Edit(Words.say("edit.text.add", called), List.of(Change.added(source), Change.text(id, null, text)));
    }
}
