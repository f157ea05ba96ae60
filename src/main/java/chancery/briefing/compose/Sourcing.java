package chancery.briefing.compose;

import chancery.anchor.CodePoints;
import chancery.anchor.Verbatim;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reference;
import chancery.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records of a sheet rest on: the references to print, and whether each passage still says what its source says. */
final class Sourcing {

    private final Papers papers;
    private final Known known;
    private final Map<Id<?>, @Nullable CodePoints> texts = new HashMap<>();
    private final Map<Reference, Passage> passages = new TreeMap<>();
    private final Map<Reference, Verbatim.Result> results = new HashMap<>();

    Sourcing(Papers papers, Known known) {
        this.papers = papers;
        this.known = known;
    }

    /** The references of those passages whose sources were known. */
    List<Reference> of(List<Passage> some) {
        return known.passages(some).stream().flatMap(this::reference).toList();
    }

    /** The references of what a position rests on: of the words that were said, or else of what was done. */
    List<Reference> of(Position position) {
        List<Evidence> there =
                position.evidence().stream().filter(known::evidence).toList();
        List<Evidence> said =
                there.stream().filter(Evidence.OfQuote.class::isInstance).toList();
        return (said.isEmpty() ? there : said)
                .stream()
                        .flatMap(evidence -> passagesOf(evidence).stream())
                        .flatMap(this::reference)
                        .distinct()
                        .toList();
    }

    /** The references of what a record that was known rests on, or is about. */
    List<Reference> of(Entry entry) {
        return entry.match(new OfSubject());
    }

    /** The references of what a note is about. */
    List<Reference> of(Note note) {
        return known.subject(note)
                .map(subject -> subject.match(new OfSubject()))
                .orElse(List.of());
    }

    /** The passage of a reference that was given out here. */
    @Nullable
    Passage passage(Reference reference) {
        return passages.get(reference);
    }

    /** Whether a passage says what its source says. */
    Verbatim.Result check(Passage passage) {
        Source source = papers.source(passage.source());
        int number = source == null ? Integer.MAX_VALUE : source.number();
        return results.computeIfAbsent(
                new Reference(number, passage.number()), asked -> Verbatim.check(passage, text(passage.source())));
    }

    private @Nullable CodePoints text(Id<Source> source) {
        if (!texts.containsKey(source)) {
            String text = papers.text(source);
            texts.put(source, text == null ? null : CodePoints.of(text));
        }
        return texts.get(source);
    }

    private Stream<Reference> reference(Passage passage) {
        Source source = papers.source(passage.source());
        if (source == null) {
            return Stream.empty();
        }
        Reference reference = new Reference(source.number(), passage.number());
        passages.put(reference, passage);
        return Stream.of(reference);
    }

    private List<Passage> passagesOf(Evidence evidence) {
        if (evidence instanceof Evidence.OfQuote quoted) {
            Quote quote = papers.quote(quoted.id());
            return quote == null ? List.of() : known.passages(quote.passages());
        }
        if (evidence instanceof Evidence.OfEvent happened) {
            return known.event(papers.event(happened.id())).map(Event::passages).orElse(List.of());
        }
        return List.of();
    }

    /** The references of each kind of record that a note may be about. */
    private final class OfSubject implements Entry.Cases<List<Reference>> {

        @Override
        public List<Reference> dossier(chancery.model.Dossier dossier) {
            return List.of();
        }

        @Override
        public List<Reference> source(Source source) {
            return List.of();
        }

        @Override
        public List<Reference> actor(chancery.model.Actor actor) {
            return List.of();
        }

        @Override
        public List<Reference> place(chancery.model.Place place) {
            return List.of();
        }

        @Override
        public List<Reference> event(Event event) {
            return of(event.passages());
        }

        @Override
        public List<Reference> quote(Quote quote) {
            return of(quote.passages());
        }

        @Override
        public List<Reference> issue(chancery.model.Issue issue) {
            return List.of();
        }

        @Override
        public List<Reference> position(Position position) {
            return Sourcing.this.of(position);
        }

        @Override
        public List<Reference> note(Note note) {
            return Sourcing.this.of(note);
        }
    }
}
