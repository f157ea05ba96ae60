package chancery.viewmodel.inspect;

import chancery.model.NoteKind;
import chancery.model.Position;
import chancery.model.Stance;
import chancery.paint.Shade;
import chancery.viewmodel.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page, below its title. */
public sealed interface Block {

    /** Calls the case for this block and returns its answer. */
    <R> R match(Cases<R> cases);

    /** Labelled lines. */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.facts(this);
        }
    }

    /** The heading of what follows. */
    record Heading(String text) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A paragraph in the analyst's words.
     *
     * @param field the name of the form's field that corrects it, or null where there is none
     */
    record Prose(String text, @Nullable String field) implements Block {

        /** A paragraph that cannot be corrected. */
        public Prose(String text) {
            this(text, null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prose(this);
        }
    }

    /** Something the reader must be told before relying on the page. */
    record Notice(String text) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(this);
        }
    }

    /**
     * A quote as it is set.
     *
     * @param quote the record; choosing the card chooses it
     * @param shade the speaker's colour
     * @param text with quotation marks where the words are the source's; without any where they are our paraphrase
     * @param paraphrase whether the words are ours
     * @param translation into the dossier's language, or null
     * @param by who said it, how, and where it stands
     * @param caution why the words may not be relied on, or null
     */
    record Words(
            Choice quote,
            Shade shade,
            String text,
            boolean paraphrase,
            @Nullable String translation,
            List<Piece> by,
            @Nullable String caution)
            implements Block {
        /** Copies the list. */
        public Words {
            by = List.copyOf(by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * A position as one line: on what, or whose, and the stance.
     *
     * @param position the record; choosing the line chooses it
     * @param title what the line is about
     * @param more the condition, on whose behalf, since when; may be empty
     */
    record Stand(Choice position, String title, Stance stance, List<Piece> more) implements Block {
        /** Copies the list. */
        public Stand {
            more = List.copyOf(more);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stand(this);
        }
    }

    /**
     * A note as a card.
     *
     * @param note the record; choosing the card chooses it
     * @param head its kind first, then likelihood and confidence, each on its own
     */
    record Remark(Choice note, NoteKind kind, List<String> head, String text) implements Block {
        /** Copies the list. */
        public Remark {
            head = List.copyOf(head);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remark(this);
        }
    }

    /**
     * A line that leads to another record.
     *
     * @param target the record
     * @param shade a dot's colour before it, or null for none
     * @param lead what stands before the title in a column of its own, such as a date; may be empty
     * @param tail what stands faintly after it; may be empty
     */
    record Lead(Choice target, @Nullable Shade shade, String lead, String title, String tail) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lead(this);
        }
    }

    /**
     * A line that leads to a sheet that was handed over.
     *
     * @param id the sheet's own
     * @param made on which day, in words
     * @param format in words
     */
    record Sheet(String id, String made, String title, String format) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sheet(this);
        }
    }

    /**
     * What a section holds beyond its first lines, shown when it is asked for.
     *
     * @param section what the section is called among those of the page
     * @param blocks at least one, in order
     */
    record More(String section, List<Block> blocks) implements Block {
        /** Copies the list. */
        public More {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.more(this);
        }
    }

    /** A part of a position that is judged in place. */
    record Judged(Position position, Part part) implements Block {

        /** What of it. */
        public enum Part {
            /** Stance and confidence. */
            SCALES,
            /** More evidence for it. */
            EVIDENCE,
            /** The analyst's reasoning. */
            REASONING
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /**
     * One answer for each sort of block.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R facts(Facts facts);

        R heading(Heading heading);

        R prose(Prose prose);

        R notice(Notice notice);

        R words(Words words);

        R stand(Stand stand);

        R remark(Remark remark);

        R lead(Lead lead);

        R sheet(Sheet sheet);

        R more(More more);

        R judged(Judged judged);
    }
}
