package chancery.viewmodel.read;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sources of a dossier as the reader lists them: which hold a text, and how far each was read. */
public final class SourceList {

    private static final int UNREAD = -1;

    private final Session session;
    private final Latest latest;
    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<SourceLine> unmodifiable = FXCollections.unmodifiableObservableList(lines);
    private final Map<Id<Source>, Place> places = new HashMap<>();
    private final Map<Id<Source>, Integer> read = new HashMap<>();
    private Set<Id<Source>> held = Set.of();

    SourceList(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
    }

    /** The sources, in the order of their numbers. */
    public ObservableList<SourceLine> lines() {
        return unmodifiable;
    }

    /** Reads which texts are held; then does something more. */
    void refresh(Runnable then) {
        session.ask(latest, shelf -> shelf.sourcesWithText(), answer -> {
            held = answer;
            list();
            then.run();
        });
    }

    /** The source to begin with: the chosen one, or the first that holds a text, or the first. */
    Optional<Id<Source>> first() {
        List<Source> all = session.contents().sources();
        return session.selection()
                .chosen(EntryKind.SOURCE)
                .flatMap(this::held)
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

    /** Where a source was left. */
    Place place(Id<Source> id) {
        return places.getOrDefault(id, Place.BEGINNING);
    }

    /** Remembers where a text was left, and how far it was read. */
    void remember(ReadingText text, Place place) {
        places.put(text.source(), place);
        int percent = place.percent(text.length());
        if (!Integer.valueOf(percent).equals(read.put(text.source(), percent))) {
            list();
        }
    }

    /** How a paragraph of a source is cited. */
    String citation(Source source, int paragraph) {
        String detail = detail(source);
        return Words.say(
                detail.isEmpty() ? "reader.citation.bare" : "reader.citation", title(source), detail, paragraph);
    }

    private void list() {
        List<SourceLine> now = new ArrayList<>();
        for (Source source : session.contents().sources()) {
            now.add(new SourceLine(
                    source.id(),
                    source.number(),
                    title(source),
                    graded(source),
                    held.contains(source.id()),
                    read.getOrDefault(source.id(), UNREAD)));
        }
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private static String title(Source source) {
        if (source.title() != null) {
            return source.title();
        }
        return source.published() == null
                ? Words.say("reader.source.numbered", source.number())
                : Words.say("reader.source.dated", DateWords.of(source.published()));
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
