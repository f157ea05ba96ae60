package chancery.exchange;

import chancery.model.Id;
import chancery.model.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has which number when sources come into a dossier that has some: a number that is taken is never given again. */
final class SourceNumbers {

    private final Map<Id<Source>, Source> held = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int highest;

    SourceNumbers(List<Source> held, List<Source> coming) {
        for (Source source : held) {
            this.held.put(source.id(), source);
            taken.add(source.number());
        }
        highest = Stream.concat(held.stream(), coming.stream())
                .mapToInt(Source::number)
                .max()
                .orElse(0);
    }

    /** The source of this id that the dossier has, or null. */
    @Nullable
    Source held(Id<Source> id) {
        return held.get(id);
    }

    /** A source that comes in, with its own number where that is free, otherwise with the next one after all. */
    Source numbered(Source coming) {
        if (!taken.contains(coming.number())) {
            return coming;
        }
        highest++;
        return coming.withNumber(highest);
    }

    /** A source that comes in and is there already: with the number it has there, and the greater count of passages. */
    static Source counted(Source there, Source coming) {
        return coming.withNumber(there.number()).withNextPassage(Math.max(there.nextPassage(), coming.nextPassage()));
    }
}
