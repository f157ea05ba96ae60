package chancery.viewmodel.form;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.when.Anchors;
import chancery.viewmodel.when.Dateline;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form must know of the dossier before it can be shown: what there is to choose from, and what was chosen when it was
 * asked for, which fills in what it may.
 *
 * @param contents the small lists
 * @param offers what the kind of form lets one pick from
 * @param chosen the record that is chosen, or null
 * @param text of the source the form is about, or null where none is held
 * @param marked the stretch of a text that the record is made of, or null
 * @param anchors finds the events that dates may be counted from
 */
record Ground(
        Contents contents,
        Asked offers,
        @Nullable Entry chosen,
        @Nullable String text,
        @Nullable Marked marked,
        Anchors anchors) {

    /** The words that actors have parts by without anybody having written them. */
    private static final List<String> PARTS = List.of("speaker", "host", "addressee", "subject", "participant");

    private static final List<String> KINDS =
            List.of("meeting", "statement", "interview", "speech", "proposal", "deployment", "publication");

    /**
     * What is read for a kind of form alone; empty where it does not ask for it.
     *
     * @param events all of them, in the order of time
     * @param quotes all of them, in the order of their references
     * @param occasion at which the chosen quote was said, or null
     * @param parts the words for the parts actors have in events
     * @param tags in use
     */
    record Asked(
            List<Offer<Id<Event>>> events,
            List<Quote> quotes,
            @Nullable Event occasion,
            List<String> parts,
            List<String> tags) {

        private static final Asked NOTHING = new Asked(List.of(), List.of(), null, List.of(), List.of());

        static Asked of(EntryKind kind, Shelf shelf, @Nullable Entry chosen) {
            return switch (kind) {
                case EVENT ->
                    new Asked(
                            List.of(),
                            List.of(),
                            null,
                            shelf.keys().parts(),
                            shelf.keys().tags());
                case QUOTE ->
                    new Asked(Offers.events(shelf.keys().eventNames()), List.of(), null, List.of(), List.of());
                case POSITION ->
                    new Asked(
                            Offers.events(shelf.keys().eventNames()),
                            shelf.quotes(),
                            occasion(shelf, chosen),
                            List.of(),
                            List.of());
                case DOSSIER, SOURCE, ACTOR, PLACE, ISSUE, NOTE -> NOTHING;
            };
        }

        private static @Nullable Event occasion(Shelf shelf, @Nullable Entry chosen) {
            return Optional.ofNullable(chosen)
                    .filter(Quote.class::isInstance)
                    .map(quote -> ((Quote) quote).event())
                    .flatMap(shelf::event)
                    .orElse(null);
        }
    }

    /** Reads what a form for a record of a kind needs: not for the JavaFX thread. */
    static Ground of(
            EntryKind kind,
            Anchors anchors,
            Contents contents,
            Shelf shelf,
            @Nullable Id<?> chosen,
            @Nullable Entry subject) {
        String text = subject != null && subject.entryKind() == EntryKind.SOURCE
                ? shelf.text(((Source) subject).id()).orElse(null)
                : null;
        Entry entry = chosen == null ? null : shelf.entry(chosen).orElse(null);
        return new Ground(contents, Asked.of(kind, shelf, entry), entry, text, null, anchors);
    }

    /** The same for a record that is made of a stretch of a text: what is chosen does not matter then, but its source. */
    Ground marking(Marked stretch) {
        Entry source = contents.source(stretch.source()).orElse(null);
        return new Ground(contents, offers, source, text, stretch, anchors);
    }

    /** The chosen record where it is of a type. */
    <E extends Entry> Optional<E> chosen(Class<E> type) {
        return Optional.ofNullable(chosen).filter(type::isInstance).map(type::cast);
    }

    /** The days that words may be counted from: that of the chosen source first. */
    List<Dateline> datelines() {
        List<Source> first = chosen(Source.class).map(List::of).orElse(List.of());
        List<Source> others = contents.sources().stream()
                .filter(source -> !first.contains(source))
                .toList();
        return Stream.of(first, others).flatMap(of -> Dateline.of(of).stream()).toList();
    }

    /** The words for the parts actors have in events. */
    List<String> parts() {
        return ordered(PARTS, offers.parts());
    }

    /** The words for kinds of events. */
    List<String> kinds() {
        return ordered(KINDS, contents.events().kinds());
    }

    private static List<String> ordered(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
