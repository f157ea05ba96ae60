package chancery.briefing.compose;

import chancery.briefing.order.Judgement;
import chancery.briefing.order.Referring;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Writing;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.store.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records a sheet used, told from what it says: the quotes and events that rest on the passages it cites, the sources of
 * these, the positions and notes of its sections with what bears them out, whatever the written words refer to, and the actors and
 * issues that all of this names. The cover is always among them.
 */
public final class Uses {

    /** In a dossier of no more events those are found that rest on no passage, and so are cited nowhere. */
    private static final int FEW = 20_000;

    private static final Map<SectionKind, Set<NoteKind>> NOTES = Map.of(
            SectionKind.ASSESSMENTS, Set.of(NoteKind.ASSESSMENT),
            SectionKind.DISCREPANCIES, Set.of(NoteKind.DISCREPANCY),
            SectionKind.GAPS, Set.of(NoteKind.GAP, NoteKind.QUESTION),
            SectionKind.NOTES, Set.of(NoteKind.values()));

    private final Shelf shelf;
    private final SheetOrder order;
    private final Papers papers;
    private final Reach reach;
    private final Set<Reference> cited;
    private final Set<Id<?>> used = new LinkedHashSet<>();

    private Uses(Shelf shelf, SheetOrder order, SheetContent content, LocalDate today) {
        this.shelf = shelf;
        this.order = order;
        papers = new Papers(shelf);
        reach = new Reach(papers, order.scope(), today);
        cited = Cited.in(content.sections());
    }

    /**
     * The records that a sheet used, each once.
     *
     * @param order what was asked of it
     * @param content what it says
     * @param today the day that counts where neither the order nor the dossier name one
     */
    public static List<Id<?>> of(Shelf shelf, SheetOrder order, SheetContent content, LocalDate today) {
        Uses uses = new Uses(shelf, order, content, today);
        uses.used.add(uses.papers.dossier().id());
        uses.sources();
        uses.written().forEach(uses::add);
        uses.events().forEach(uses::add);
        uses.quotes().forEach(uses::add);
        uses.positions().forEach(uses::add);
        uses.notes().forEach(uses::add);
        return List.copyOf(uses.used);
    }

    private void sources() {
        papers.sources().stream()
                .filter(source -> cited.stream().anyMatch(reference -> reference.source() == source.number()))
                .forEach(source -> used.add(source.id()));
    }

    private Stream<Id<?>> written() {
        Writing writing = order.writing();
        List<String> words = new ArrayList<>(writing.watch());
        words.add(writing.bottomLine());
        words.addAll(writing.gaps());
        writing.judgements().stream().map(Judgement::words).forEach(words::add);
        return words.stream()
                .flatMap(text -> Referring.stretches(text).stream())
                .flatMap(stretch -> Stream.ofNullable(stretch.record()));
    }

    private Stream<Id<?>> events() {
        Stream<Id<?>> resting = papers.sources().stream()
                .filter(source -> used.contains(source.id()))
                .flatMap(source -> shelf.restingOn(source.id()).stream()
                        .filter(rest -> rest.kind() == EntryKind.EVENT
                                && cited.contains(new Reference(
                                        source.number(), rest.passage().number())))
                        .map(rest -> (Id<?>) rest.record()));
        Stream<Id<?>> uncited = papers.columns().size() > FEW
                ? Stream.empty()
                : shelf.events().stream()
                        .filter(event -> event.passages().isEmpty() && reach.covers(event))
                        .map(Event::id);
        return Stream.concat(resting, uncited);
    }

    private Stream<Id<?>> quotes() {
        return papers.quotes().stream()
                .filter(quote -> quote.passages().stream().anyMatch(this::cites))
                .map(Quote::id);
    }

    private Stream<Id<?>> positions() {
        boolean told = order.sections().contains(SectionKind.POSITIONS)
                || order.sections().contains(SectionKind.PROFILE);
        return told ? reach.positions().map(Position::id) : Stream.empty();
    }

    private Stream<Id<?>> notes() {
        return order.layout().notes()
                ? papers.notes().stream()
                        .filter(note -> order.sections().stream()
                                .anyMatch(kind ->
                                        NOTES.getOrDefault(kind, Set.of()).contains(note.kind())))
                        .filter(reach::covers)
                        .map(Note::id)
                : Stream.empty();
    }

    private boolean cites(Passage passage) {
        Source source = papers.source(passage.source());
        return source != null && cited.contains(new Reference(source.number(), passage.number()));
    }

    /** A record that was known, and those that it names or rests on. */
    private void add(@Nullable Id<?> id) {
        Entry entry = id == null || used.contains(id) ? null : papers.entry(id);
        if (entry == null || !reach.knew(entry)) {
            return;
        }
        used.add(entry.id());
        if (entry instanceof Event event) {
            event.participants().stream().map(Participant::actor).forEach(this::add);
            event.passages().stream().map(Passage::source).forEach(this::add);
        } else if (entry instanceof Quote quote) {
            Stream.<@Nullable Id<Actor>>of(quote.speaker(), quote.onBehalfOf(), quote.relayedBy())
                    .forEach(this::add);
            quote.passages().stream().map(Passage::source).forEach(this::add);
        } else if (entry instanceof Position position) {
            Stream.<@Nullable Id<Actor>>of(position.actor(), position.onBehalfOf())
                    .forEach(this::add);
            Id<Issue> issue = position.issue();
            add(issue);
            position.evidence().stream().map(Evidence::id).forEach(this::add);
        } else if (entry instanceof Note note) {
            add(note.on());
        }
    }
}
