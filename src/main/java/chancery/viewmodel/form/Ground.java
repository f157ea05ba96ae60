package chancery.viewmodel.form;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.when.Anchors;
import chancery.viewmodel.when.Dateline;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form must know of the dossier before it can be shown: what there is to choose from, and what was chosen when it was
 * asked for, which fills in what it may.
 *
 * @param contents the small lists
 * @param events all of them, in the order of time
 * @param quotes all of them, in the order of their references
 * @param chosen the record that is chosen, or null
 * @param text of the source the form is about, or null where none is held
 * @param marked the stretch of a text that the record is made of, or null
 * @param anchors finds the events that dates may be counted from
 */
record Ground(
        Contents contents,
        List<Event> events,
        List<Quote> quotes,
        @Nullable Entry chosen,
        @Nullable String text,
        @Nullable Marked marked,
        Anchors anchors) {

    /** Reads what a form needs: not for the JavaFX thread. */
    static Ground of(Anchors anchors, Contents contents, Shelf shelf, @Nullable Id<?> chosen, @Nullable Entry subject) {
        String text = subject != null && subject.entryKind() == EntryKind.SOURCE
                ? shelf.text(((Source) subject).id()).orElse(null)
                : null;
        Entry entry = chosen == null ? null : shelf.entry(chosen).orElse(null);
        return new Ground(contents, shelf.events(), shelf.quotes(), entry, text, null, anchors);
    }

    /** The same for a record that is made of a stretch of a text: what is chosen does not matter then, but its source. */
    Ground marking(Marked stretch) {
        Entry source = contents.source(stretch.source()).orElse(null);
        return new Ground(contents, events, quotes, source, text, stretch, anchors);
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
        TreeSet<String> parts = new TreeSet<>(List.of("speaker", "host", "addressee", "subject", "participant"));
        events.forEach(event -> event.participants().forEach(participant -> parts.add(participant.part())));
        return List.copyOf(parts);
    }

    /** The words for kinds of events. */
    List<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>(
                List.of("meeting", "statement", "interview", "speech", "proposal", "deployment", "publication"));
        kinds.addAll(contents.events().kinds());
        return List.copyOf(kinds);
    }

    /** The tags in use. */
    List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        events.forEach(event -> tags.addAll(event.tags()));
        return List.copyOf(tags);
    }
}
