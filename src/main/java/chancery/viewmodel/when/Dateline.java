package chancery.viewmodel.when;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that words such as "on Friday" are counted from.
 *
 * @param day the day
 * @param anchor the record whose day it is, such as a source, or null
 * @param label a few words for it
 */
public record Dateline(LocalDate day, @Nullable Id<? extends Entry> anchor, String label) {

    /** The day on which each of some sources was published; none for a source of which no such day is known. */
    public static List<Dateline> of(List<Source> sources) {
        List<Dateline> datelines = new ArrayList<>();
        for (Source source : sources) {
            Edtf published = source.published();
            if (published != null && Tick.known(published.bounds().earliest())) {
                Bounds bounds = published.bounds();
                LocalDate day = Tick.day(bounds.earliest());
                if (bounds.latest() <= Tick.lastOf(day)) {
                    datelines.add(of(source, day));
                }
            }
        }
        return List.copyOf(datelines);
    }

    private static Dateline of(Source source, LocalDate day) {
        String name = source.title() == null
                ? Words.say("when.dateline.source", Integer.toString(source.number()))
                : source.title();
        return new Dateline(day, source.id(), Words.say("when.dateline", DateWords.of(Edtf.day(day)), name));
    }
}
