package chancery.briefing.sheet;

import java.util.List;

/** A part of a section. The kinds are fixed; {@link #match} visits them exhaustively. */
public sealed interface Block {

    /** Calls the case for this block and returns its answer. */
    <R> R match(Cases<R> cases);

    /** Running text. */
    record Paragraph(Phrase words) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * Points, one under the other.
     *
     * @param points in reading order
     */
    record Points(List<Phrase> points) implements Block {

        /** Copies the list. */
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points(this);
        }
    }

    /** A heading within a section. */
    record Subheading(String title) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.subheading(this);
        }
    }

    /**
     * Lines with a label each: a date and what happened, a voice and what it says.
     *
     * @param lines in reading order
     */
    record Labelled(List<Line> lines) implements Block {

        /** Copies the list. */
        public Labelled {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.labelled(this);
        }
    }

    /**
     * A line with its label.
     *
     * @param label a few words
     * @param words what is said under it
     */
    record Line(String label, Phrase words) {}

    /** Rows and columns. */
    record Rows(Table table) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /**
     * Quotations that belong together.
     *
     * @param quotations the weightiest first
     */
    record Quotations(List<Quotation> quotations) implements Block {

        /** Copies the list. */
        public Quotations {
            quotations = List.copyOf(quotations);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quotations(this);
        }
    }

    /** A picture of the time. */
    record Timeline(TimeStrip strip) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timeline(this);
        }
    }

    /**
     * Where every citation of the sheet leads.
     *
     * @param notes in the order of the sources' numbers
     */
    record Sources(List<SourceNote> notes) implements Block {

        /** Copies the list. */
        public Sources {
            notes = List.copyOf(notes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sources(this);
        }
    }

    /**
     * Small print.
     *
     * @param words a legend, or what was left out
     */
    record Remark(Phrase words) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remark(this);
        }
    }

    /**
     * One answer for each kind of block.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R paragraph(Paragraph paragraph);

        R points(Points points);

        R subheading(Subheading subheading);

        R labelled(Labelled labelled);

        R rows(Rows rows);

        R quotations(Quotations quotations);

        R timeline(Timeline timeline);

        R sources(Sources sources);

        R remark(Remark remark);
    }
}
