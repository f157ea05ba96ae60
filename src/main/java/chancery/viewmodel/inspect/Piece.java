package chancery.viewmodel.inspect;

import chancery.viewmodel.Choice;
import org.jspecify.annotations.Nullable;

/** A few words within a line of a page. */
public sealed interface Piece {

    /** Calls the case for this piece and returns its answer. */
    <R> R match(Cases<R> cases);

    /** Ordinary words. */
    record Plain(String text) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /** Words that explain others, and step back behind them. */
    record Faint(String text) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.faint(this);
        }
    }

    /** The name of a record; choosing it chooses the record. */
    record Link(String text, Choice target) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /** Leads to the text of the page's record, in the reader. */
    record ToText(String text) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toText(this);
        }
    }

    /**
     * A value in a badge, such as a date's EDTF or a source's grade.
     *
     * @param hint what it means, shown on hovering and told to a screen reader, or null
     */
    record Tag(String text, @Nullable String hint) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tag(this);
        }
    }

    /**
     * One answer for each sort of piece.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R plain(Plain plain);

        R faint(Faint faint);

        R link(Link link);

        R toText(ToText toText);

        R tag(Tag tag);
    }
}
