package chancery.viewmodel.position;

import chancery.text.Words;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a position rests on, counted.
 *
 * @param quoted quotes in the actor's own words, whole or partial
 * @param reported quotes that only report what was said
 * @param events what was done
 * @param through the names of those through whom all of its quotes came; empty where one at least came without
 */
public record Ground(int quoted, int reported, int events, Set<String> through) {

    /** Nothing at all. */
    public static final Ground NONE = new Ground(0, 0, 0, Set.of());

    /** Copies the set. */
    public Ground {
        through = Set.copyOf(through);
    }

    /** Whether nothing bears the position out. */
    public boolean bare() {
        return quoted + reported + events == 0;
    }

    /** Whether no quote bears it out, in whatever form. */
    public boolean unquoted() {
        return quoted + reported == 0;
    }

    /** In a few words: {@code 2 quotes}, {@code 1 reported}, {@code 1 event}; {@code without evidence} where there is none. */
    public String inWords() {
        if (bare()) {
            return Words.say("positions.ground.none");
        }
        String counted = quoted > 0
                ? Words.say("positions.ground.quoted", quoted)
                : reported > 0
                        ? Words.say("positions.ground.reported", reported)
                        : Words.say("positions.ground.events", events);
        return through.isEmpty()
                ? counted
                : Words.say(
                        "positions.ground.through",
                        counted,
                        through.stream().sorted().collect(Collectors.joining(", ")));
    }
}
