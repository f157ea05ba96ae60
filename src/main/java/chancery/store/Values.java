package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.When;
import chancery.model.Worded;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a row to be written, from left to right: the mirror of {@link Row}. */
final class Values {

    private final Draft draft;
    private final List<@Nullable Object> values = new ArrayList<>(24);

    /** Values that begin with the number of the record they belong to. */
    Values(Draft draft, int row) {
        this.draft = draft;
        values.add(row);
    }

    Values number(int value) {
        values.add(value);
        return this;
    }

    Values tick(long value) {
        values.add(value);
        return this;
    }

    Values text(@Nullable String value) {
        values.add(value);
        return this;
    }

    /** Anything whose text is read back as it was: days, zones, instants. */
    Values textOf(@Nullable Object value) {
        values.add(Objects.toString(value, null));
        return this;
    }

    Values bytes(byte[] value) {
        values.add(value);
        return this;
    }

    Values degrees(@Nullable Double value) {
        values.add(value);
        return this;
    }

    /** A reference to a record of this kind, by its number. */
    Values id(@Nullable Id<?> value, EntryKind kind) {
        values.add(value == null ? null : draft.row(value, kind));
        return this;
    }

    /** A reference to a record of any kind, by its number. */
    Values anyId(@Nullable Id<?> value) {
        values.add(value == null ? null : draft.row(value, null));
        return this;
    }

    Values word(@Nullable Worded value) {
        values.add(value == null ? null : value.word());
        return this;
    }

    Values edtf(@Nullable Edtf value) {
        values.add(value == null ? null : value.text());
        return this;
    }

    Values when(@Nullable When when) {
        if (when == null) {
            for (int i = 0; i < 10; i++) {
                values.add(null);
            }
            return this;
        }
        Bounds bounds = when.bounds();
        return text(when.wording())
                .edtf(when.edtf())
                .range(bounds.start())
                .range(bounds.end())
                .word(when.basis())
                .textOf(when.zone())
                .anyId(when.anchor())
                .text(when.offset());
    }

    /** Runs a statement with these values. */
    void into(String statement) {
        draft.statements().run(statement, values.toArray());
    }

    private Values range(Range range) {
        return tick(range.earliest()).tick(range.latest());
    }
}
