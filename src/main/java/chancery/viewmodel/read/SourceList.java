package chancery.viewmodel.read;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.store.image.Image;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Session;
import chancery.viewmodel.SourceTitle;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sources of a dossier as the reader lists them: which hold a text, and how far each was read. */
public final class SourceList {

    private static final int UNREAD = -1;

    /** By what the source that was read last is remembered. */
    private static final String NAME = "reader";

    private final Session session;
    private final Latest latest;
    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<SourceLine> unmodifiable = FXCollections.unmodifiableObservableList(lines);
    private final Map<Id<Source>, PlaceKept> places = new HashMap<>();
    private final Set<Id<Source>> unkept = new HashSet<>();
    private Set<Id<Source>> held = Set.of();
    private @Nullable Id<Source> last;
    private boolean recalled;

    /** What the file says of texts; where nobody asked how they were left, nothing of that. */
    private record Answer(Set<Id<Source>> held, @Nullable Left left) {}

    /**
     * How texts were left when the dossier was last open.
     *
     * @param last the name of the source that was read last; empty where none was
     */
    private record Left(List<Memento> places, String last) {

        static Left of(Shelf shelf) {
            String last = shelf.memento(Memento.Kind.VIEW, NAME)
                    .map(kept -> source(kept.body()))
                    .orElse("");
            return new Left(shelf.mementos(Memento.Kind.READING), last);
        }

        private static String source(String body) {
            try {
                return String.valueOf(Image.keys(body).getOrDefault("source", ""));
            } catch (IllegalArgumentException notOurs) {
                return "";
            }
        }
    }

    SourceList(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
    }

    /** The sources, in the order of their numbers. */
    public ObservableList<SourceLine> lines() {
        return unmodifiable;
    }

    /** Reads which texts are held, and the first time how they were left; then does something more. */
    void refresh(Runnable then) {
        boolean first = !recalled;
        session.ask(latest, shelf -> new Answer(shelf.sourcesWithText(), first ? Left.of(shelf) : null), answer -> {
            held = answer.held();
            recall(answer.left());
            list();
            then.run();
        });
    }

    private void recall(@Nullable Left left) {
        if (left == null || recalled) {
            return;
        }
        recalled = true;
        left.places().forEach(this::recall);
        if (!left.last().isBlank()) {
            last = held(new Id<Source>(left.last())).orElse(null);
        }
    }

    /** Takes a place from the file, unless the text was read since. */
    void recall(Memento memento) {
        PlaceKept.read(memento.body()).ifPresent(kept -> places.putIfAbsent(new Id<>(memento.name()), kept));
    }

    /** The source to begin with: the chosen one, or the one read last, or the first that holds a text, or the first. */
    Optional<Id<Source>> first() {
        List<Source> all = session.contents().sources();
        return session.selection()
                .chosen(EntryKind.SOURCE)
                .flatMap(this::held)
                .or(() -> Optional.ofNullable(last).filter(held::contains))
                .or(() -> all.stream().map(Source::id).filter(held::contains).findFirst())
                .or(() -> all.stream().map(Source::id).findFirst());
    }

    /** The source of this name, where there is one. */
    Optional<Id<Source>> held(Id<?> id) {
        return session.contents().sources().stream()
                .map(Source::id)
                .filter(source -> source.equals(id))
                .findFirst();
    }

    /** Where a text was left. */
    Place place(ReadingText text) {
        PlaceKept kept = places.get(text.source());
        return kept == null ? Place.BEGINNING : kept.in(text);
    }

    /** Remembers where a text was left, and how far it was read. */
    void remember(ReadingText text, Place place) {
        PlaceKept now = PlaceKept.of(text, place);
        PlaceKept before = places.put(text.source(), now);
        if (now.equals(before)) {
            return;
        }
        unkept.add(text.source());
        if (before == null || before.percent() != now.percent()) {
            list();
        }
    }

    /** Has the dossier remember where texts were left since this was done last, and which one is read. */
    void keep(@Nullable Id<Source> reading) {
        for (Id<Source> id : unkept) {
            PlaceKept place = Objects.requireNonNull(places.get(id));
            session.editing().remember(new Memento(Memento.Kind.READING, id.value(), place.text()));
        }
        unkept.clear();
        if (reading != null && !reading.equals(last)) {
            last = reading;
            session.editing()
                    .remember(new Memento(Memento.Kind.VIEW, NAME, Image.text(Map.of("source", reading.value()))));
        }
    }

    /** How a paragraph of a source is cited. */
    String citation(Source source, int paragraph) {
        String detail = detail(source);
        return Words.say(
                detail.isEmpty() ? "reader.citation.bare" : "reader.citation",
                SourceTitle.of(source),
                detail,
                paragraph);
    }

    private void list() {
        List<SourceLine> now = new ArrayList<>();
        for (Source source : session.contents().sources()) {
            now.add(new SourceLine(
                    source.id(),
                    source.number(),
                    SourceTitle.of(source),
                    graded(source),
                    held.contains(source.id()),
                    places.containsKey(source.id()) ? places.get(source.id()).percent() : UNREAD));
        }
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private static String graded(Source source) {
        String detail = detail(source);
        String grade = source.grade().code();
        return detail.isEmpty() ? grade : detail + " · " + grade;
    }

    private static String detail(Source source) {
        List<String> parts = new ArrayList<>();
        if (source.published() != null && source.title() != null) {
            parts.add(DateWords.of(source.published()));
        }
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        return String.join(" · ", parts);
    }
}
