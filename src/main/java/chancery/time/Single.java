package chancery.time;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One date: a moment somewhere within its unit. */
record Single(PartialDate date) implements Form {

    @Override
    public Edtf.Kind kind() {
        return Edtf.Kind.SINGLE;
    }

    @Override
    public String text() {
        return date.text();
    }

    @Override
    public List<PartialDate> dates() {
        return List.of(date);
    }

    @Override
    public Bounds bounds(@Nullable ZoneId zone) {
        return Bounds.within(date.range(zone));
    }

    @Override
    public <T> T match(Function<Single, T> single, Function<Interval, T> interval, Function<Members, T> members) {
        return single.apply(this);
    }
}
