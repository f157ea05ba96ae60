package chancery.viewmodel.list;

import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.paint.Shade;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as a line of the list.
 *
 * @param row its row in the columns
 * @param id of the event
 * @param when its date in few words; empty where it has none
 * @param whenInFull the same to be read aloud
 * @param wording of the date as a source writes it, or null
 * @param kind one word
 * @param actors the names of those who take part, in order
 * @param shades their colours
 * @param place its name, or null
 * @param sources what it rests on: each source once, with the first passage of it
 * @param quotes how many quotes were said at it
 * @param importance 0 to 3
 */
public record EventLine(
        int row,
        Id<Event> id,
        String title,
        String when,
        String whenInFull,
        @Nullable String wording,
        String kind,
        Reality reality,
        List<String> actors,
        List<Shade> shades,
        @Nullable String place,
        List<Grounds> sources,
        int quotes,
        int importance) {

    /** Copies the lists. */
    public EventLine {
        actors = List.copyOf(actors);
        shades = List.copyOf(shades);
        sources = List.copyOf(sources);
    }

    /**
     * A source that an event rests on.
     *
     * @param source its number
     * @param reference of the first passage, such as {@code 3:10}, or the source's number alone
     * @param grade such as {@code B2}
     */
    public record Grounds(int source, String reference, String grade) {}

    /** What a column says of it; empty for nothing. */
    public String cell(EventColumn column) {
        return switch (column) {
            case NUMBER -> String.valueOf(row + 1);
            case WHEN -> when;
            case TITLE -> title;
            case ACTORS -> String.join(", ", actors);
            case KIND -> kind;
            case REALITY -> reality.word();
            case PLACE -> place == null ? "" : place;
            case SOURCE ->
                sources.stream()
                        .map(each -> each.reference() + " " + each.grade())
                        .collect(Collectors.joining(", "));
            case QUOTES -> quotes == 0 ? "" : String.valueOf(quotes);
            case IMPORTANCE -> importance == 0 ? "" : "•".repeat(importance);
        };
    }

    /** The whole of it to be read aloud, as the so-manieth of so many that are listed. */
    public String told(int position, int listed) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say("window.list.told", position, listed));
        parts.add(
                when.isEmpty() ? Words.say("window.list.told.undated", title) : capitalised(whenInFull) + ": " + title);
        if (wording != null) {
            parts.add(Words.say("window.list.told.wording", wording));
        }
        parts.add(capitalised(reality.word()) + ", " + kind);
        if (!actors.isEmpty()) {
            parts.add(Words.say("window.list.told.actors", String.join(", ", actors)));
        }
        if (place != null) {
            parts.add(Words.say("window.list.told.place", place));
        }
        sources.forEach(
                each -> parts.add(Words.say("window.list.told.source", String.valueOf(each.source()), each.grade())));
        if (quotes > 0) {
            parts.add(Words.say("window.list.told.quotes", quotes));
        }
        if (importance > 0) {
            parts.add(Words.say("window.list.told.importance", importance));
        }
        return parts.stream().map(part -> part + ".").collect(Collectors.joining(" "));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Words.LANGUAGE) + words.substring(1);
    }
}
