package chancery.viewmodel.sheet;

import chancery.briefing.order.Judgement;
import chancery.briefing.order.Referring;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.viewmodel.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the records have to say where nothing is written yet: as text, to be edited. */
final class Proposals {

    private static final int MOST = 12;

    private final Session session;

    Proposals(Session session) {
        this.session = session;
    }

    /** The assessments of the notes, the likeliest first. */
    void judgements(Consumer<List<Judgement>> taker) {
        session.ask(
                shelf -> shelf.notes().stream()
                        .filter(note -> note.kind() == NoteKind.ASSESSMENT)
                        .sorted(Comparator.comparingInt((Note note) -> note.likelihood() == null
                                        ? -1
                                        : note.likelihood().from())
                                .reversed())
                        .limit(MOST)
                        .map(note -> new Judgement(line(note.text()), note.likelihood(), note.confidence(), true))
                        .toList(),
                taker);
    }

    /** The gaps and the questions of the notes. */
    void gaps(Consumer<List<String>> taker) {
        Set<NoteKind> open = Set.of(NoteKind.GAP, NoteKind.QUESTION);
        session.ask(
                shelf -> shelf.notes().stream()
                        .filter(note -> open.contains(note.kind()))
                        .limit(MOST)
                        .map(note -> line(note.text()))
                        .toList(),
                taker);
    }

    /** What lies ahead of the day that is looked from, the nearest first. */
    void watch(Consumer<List<String>> taker) {
        long now = Tick.lastOf(Optional.ofNullable(session.asOf().day()).orElseGet(session.asOf()::today));
        EventColumns events = session.contents().events();
        int[] ahead = IntStream.range(0, events.size())
                .filter(row -> Tick.known(events.startEarliest(row)) && events.startEarliest(row) > now)
                .boxed()
                .sorted(Comparator.comparingLong(row -> events.startEarliest(row)))
                .limit(MOST)
                .mapToInt(row -> events.key(row))
                .toArray();
        session.ask(shelf -> watched(shelf, ahead), taker);
    }

    private static List<String> watched(Shelf shelf, int[] ahead) {
        List<String> lines = new ArrayList<>();
        for (int key : ahead) {
            Event event = shelf.event(key);
            String title = Referring.to(event.id(), event.title());
            lines.add(
                    event.when().edtf() == null
                            ? title
                            : Words.say(
                                    "sheet.watch.proposal",
                                    DateWords.of(event.when().edtf()),
                                    title));
        }
        return lines;
    }

    /** On one line, and without what would be taken for a reference. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
