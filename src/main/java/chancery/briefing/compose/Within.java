package chancery.briefing.compose;

import chancery.briefing.order.Scope;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What of a dossier a sheet covers. Something without a date may lie at any time: it is left out only where the sheet has a first
 * day and it is told as past, or a last one and it is told as ahead.
 */
final class Within implements Entry.Cases<Boolean> {

    private static final Set<Reality> AHEAD = EnumSet.of(Reality.SCHEDULED, Reality.THREATENED, Reality.HYPOTHETICAL);

    /** The kinds of records that are some actor's; the others are the dossier's at large. */
    private static final Set<EntryKind> THEIRS =
            EnumSet.of(EntryKind.ACTOR, EntryKind.EVENT, EntryKind.QUOTE, EntryKind.POSITION);

    private final Papers papers;
    private final Known known;
    private final Scope scope;
    private final long first;
    private final long last;
    private final Set<Id<Quote>> onIssues;

    Within(Papers papers, Known known, Scope scope) {
        this.papers = papers;
        this.known = known;
        this.scope = scope;
        first = scope.from() == null ? Tick.PAST : Tick.firstOf(scope.from());
        last = scope.to() == null ? Tick.FUTURE : Tick.lastOf(scope.to());
        onIssues = papers.positions().stream()
                .filter(position -> scope.issues().contains(position.issue()))
                .flatMap(position -> position.evidence().stream())
                .map(evidence -> new Id<Quote>(evidence.id().value()))
                .collect(Collectors.toSet());
    }

    /** The rows of the events it covers. */
    BitSet rows() {
        EventColumns columns = papers.columns();
        BitSet rows = new BitSet(columns.size());
        rows.set(0, columns.size());
        if (first != Tick.PAST || last != Tick.FUTURE) {
            keepPeriod(columns, rows);
        }
        if (!scope.actors().isEmpty()) {
            BitSet wanted = indices(papers.actors().stream().map(Actor::id).toList(), scope.actors());
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                rows.set(row, IntStream.of(columns.actorsOf(row)).anyMatch(wanted::get));
            }
        }
        if (!scope.issues().isEmpty()) {
            EventTopics topics = papers.topics();
            BitSet wanted = indices(papers.issues().stream().map(Issue::id).toList(), scope.issues());
            keep(rows, topics.from(), topics.topics(), wanted);
        }
        return rows;
    }

    private void keepPeriod(EventColumns columns, BitSet rows) {
        for (int row = 0; row < columns.size(); row++) {
            boolean undated = !Tick.known(columns.startEarliest(row)) && !Tick.known(columns.endLatest(row));
            rows.set(
                    row,
                    undated
                            ? undated(columns.realityOf(row))
                            : touches(columns.startEarliest(row), columns.endLatest(row)));
        }
    }

    private static BitSet indices(List<? extends Id<?>> all, List<? extends Id<?>> chosen) {
        Set<Id<?>> wanted = new HashSet<>(chosen);
        BitSet indices = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            indices.set(i, wanted.contains(all.get(i)));
        }
        return indices;
    }

    private static void keep(BitSet rows, int[] from, int[] all, BitSet wanted) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            boolean there = false;
            for (int i = from[row]; i < from[row + 1] && !there; i++) {
                there = wanted.get(all[i]);
            }
            rows.set(row, there);
        }
    }

    private boolean undated(Reality reality) {
        return AHEAD.contains(reality) ? last == Tick.FUTURE : first == Tick.PAST;
    }

    private boolean touches(long earliest, long latest) {
        return earliest <= last && latest >= first;
    }

    private boolean when(Bounds bounds, Reality reality) {
        return bounds.undated() ? undated(reality) : touches(bounds.earliest(), bounds.latest());
    }

    /** Whether it is about an actor. */
    boolean about(@Nullable Id<Actor> actor) {
        return scope.actors().isEmpty() || actor != null && scope.actors().contains(actor);
    }

    /** Whether it is about an issue. */
    boolean on(Id<Issue> issue) {
        return scope.issues().isEmpty() || scope.issues().contains(issue);
    }

    /** Whether it covers a note, by what the note is about. */
    boolean covers(Note note) {
        return known.subject(note).map(subject -> subject.match(this)).orElse(false);
    }

    /** Whether a note that it covers is on an actor, or on what actors take part in, say or hold, at first or second hand. */
    boolean concerns(Note note) {
        return known.subject(note)
                .map(subject -> subject instanceof Note inner ? concerns(inner) : THEIRS.contains(subject.entryKind()))
                .orElse(false);
    }

    @Override
    public Boolean dossier(Dossier dossier) {
        return true;
    }

    @Override
    public Boolean source(Source source) {
        return true;
    }

    @Override
    public Boolean actor(Actor actor) {
        return about(actor.id());
    }

    @Override
    public Boolean place(Place place) {
        return true;
    }

    @Override
    public Boolean event(Event event) {
        return when(event.when().bounds(), event.reality())
                && (scope.actors().isEmpty()
                        || event.participants().stream().map(Participant::actor).anyMatch(this::about))
                && (scope.issues().isEmpty() || event.issues().stream().anyMatch(this::on));
    }

    @Override
    public Boolean quote(Quote quote) {
        Event event = papers.event(quote.event());
        boolean issue = scope.issues().isEmpty()
                || onIssues.contains(quote.id())
                || event != null && event.issues().stream().anyMatch(this::on);
        return issue
                && when(known.said(quote).bounds(), Reality.OCCURRED)
                && (about(quote.speaker()) || about(quote.onBehalfOf()));
    }

    @Override
    public Boolean issue(Issue issue) {
        return on(issue.id());
    }

    @Override
    public Boolean position(Position position) {
        return on(position.issue()) && (about(position.actor()) || about(position.onBehalfOf()));
    }

    @Override
    public Boolean note(Note note) {
        return covers(note);
    }
}
