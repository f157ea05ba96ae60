package chancery.viewmodel.list;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads what rows say from the file, many at once. Takes time: not for the JavaFX thread.
 *
 * @param known says how events were seen on the day that is looked from
 */
record LineReader(Contents contents, Shelf shelf, KnownThen known) {

    /** The lines of some rows; those of events that are gone meanwhile are missing. */
    List<EventLine> lines(int[] rows) {
        EventColumns columns = contents.events();
        Map<Integer, Event> events =
                shelf.events(IntStream.of(rows).map(columns::key).toArray());
        List<EventLine> lines = new ArrayList<>();
        for (int row : rows) {
            Event event = events.get(columns.key(row));
            if (event != null) {
                lines.add(line(row, event));
            }
        }
        return lines;
    }

    private EventLine line(int row, Event event) {
        EventColumns columns = contents.events();
        List<Actor> taking = IntStream.of(columns.actorsOf(row))
                .mapToObj(contents.actors()::get)
                .toList();
        return new EventLine(
                row,
                event.id(),
                event.title(),
                when(event.when(), DateWords::dated),
                when(event.when(), DateWords::of),
                event.when().wording(),
                event.kind(),
                known.reality(event),
                taking.stream().map(Actor::name).toList(),
                taking.stream().map(actor -> contents.colours().of(actor.id())).toList(),
                Optional.ofNullable(event.place())
                        .flatMap(contents::place)
                        .map(Place::name)
                        .orElse(null),
                grounds(event),
                columns.quotes(row),
                event.importance());
    }

    private static String when(When when, Function<Edtf, String> words) {
        Edtf value = when.edtf();
        if (value != null) {
            return words.apply(value);
        }
        return when.undated() ? "" : DateWords.span(when.bounds());
    }

    private List<EventLine.Grounds> grounds(Event event) {
        Map<Id<Source>, EventLine.Grounds> grounds = new LinkedHashMap<>();
        for (Passage passage : event.passages()) {
            contents.source(passage.source())
                    .ifPresent(source -> grounds.putIfAbsent(
                            source.id(), grounds(source, new Reference(source.number(), passage.number()).toString())));
        }
        for (Account account : event.accounts()) {
            contents.source(account.source())
                    .ifPresent(source ->
                            grounds.putIfAbsent(source.id(), grounds(source, String.valueOf(source.number()))));
        }
        return List.copyOf(grounds.values());
    }

    private static EventLine.Grounds grounds(Source source, String reference) {
        return new EventLine.Grounds(source.number(), reference, source.grade().code());
    }
}
