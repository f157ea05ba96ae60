package chancery.viewmodel.check;

import chancery.check.Check;
import chancery.check.Finding;
import chancery.check.Judged;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the list of findings: the name of a check, or something it found. */
public sealed interface CheckRow {

    /** The check it stands under. */
    Check check();

    /** What the check is called. */
    default String checkTitle() {
        return check().title();
    }

    /** The finding of this row, or nothing where it is a heading. */
    default Optional<Line> line() {
        return Optional.empty();
    }

    /**
     * The findings of one check follow.
     *
     * @param count how many there are
     * @param unlisted how many of them are not listed, because nobody reads so many
     */
    record Heading(Check check, int count, int unlisted) implements CheckRow {

        /** What the check looks for. */
        public String about() {
            return check.about();
        }
    }

    /**
     * Something that was found.
     *
     * @param judged the finding, and whether it was dismissed
     * @param title what the record is called
     * @param fix what one key can do about it, or null
     * @param unsettled the source whose text a person has to find the passage's place in, or null
     */
    record Line(
            Judged judged,
            String title,
            @Nullable Fix fix,
            @Nullable Id<Source> unsettled) implements CheckRow {

        /** The finding. */
        public Finding finding() {
            return judged.finding();
        }

        /** What sort of record it is on. */
        public EntryKind kind() {
            return finding().kind();
        }

        /** What does not fit, in words. */
        public String text() {
            return finding().text();
        }

        /** Whether it waits for somebody to look at it. */
        public boolean open() {
            return judged.open();
        }

        /** Why it may stand, where somebody has said so; otherwise empty. */
        public String reason() {
            return judged.reason().orElse("");
        }

        @Override
        public Check check() {
            return finding().check();
        }

        @Override
        public Optional<Line> line() {
            return Optional.of(this);
        }

        /** What one key can do about it. */
        public Optional<Fix> mending() {
            return judged.open() ? Optional.ofNullable(fix) : Optional.empty();
        }

        /** The source whose passages are to be reviewed, where no key alone can do anything about it. */
        public Optional<Id<Source>> review() {
            return judged.open() && fix == null ? Optional.ofNullable(unsettled) : Optional.empty();
        }

        /** Whether both are of the same finding, whatever has come of it. */
        public boolean sameFinding(Line other) {
            return finding().check() == other.finding().check()
                    && finding().on().equals(other.finding().on())
                    && finding().key().equals(other.finding().key());
        }
    }
}
