package chancery.briefing.change;

import chancery.briefing.compose.Papers;
import chancery.briefing.compose.Reach;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.Scope;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a kept sheet was written from with what it would be written from now: by the states of the records that it keeps, and
 * by what the history says of the others. Also tells what only the passing of time has brought within reach, where the dossier, or
 * whoever asks, speaks of a later day than the sheet did.
 */
public final class Comparison {

    /** What a reader is told of; the rest are threads between these. */
    private static final Set<EntryKind> TOLD = EnumSet.complementOf(EnumSet.of(EntryKind.DOSSIER, EntryKind.PLACE));

    private final Shelf shelf;
    private final Map<Id<?>, Entry> used = new LinkedHashMap<>();
    private final Reach then;
    private final Reach now;
    private final History history;
    private final Calling calling;
    private final Function<Edtf, String> dates;
    private final Map<Id<?>, Optional<Entry>> current = new HashMap<>();

    private Comparison(
            Shelf shelf, KeptSheet sheet, @Nullable Scope asked, LocalDate today, Function<Edtf, String> dates) {
        this.dates = dates;
        this.shelf = shelf;
        shelf.keptRecords(sheet.id()).forEach(entry -> used.put(entry.id(), entry));
        Scope ordered = OrderText.read(sheet.order()).scope();
        ZoneId zone = shelf.dossier().zone();
        AsOf moment = ordered.asOf() == null
                ? AsOf.endOf(day(used.values().stream()).orElse(LocalDate.ofInstant(sheet.made(), zone)))
                : ordered.asOf();
        Scope wanted = asked == null ? asOf(ordered, null) : asked;
        Papers papers = new Papers(shelf);
        now = new Reach(papers, wanted, today);
        then = new Reach(papers, asOf(wanted, moment), today);
        history = History.since(shelf, sheet.id());
        calling = new Calling(this::called);
    }

    /**
     * What is otherwise since a sheet was kept, in the scope it had, as of the dossier's day.
     *
     * @throws NoSuchElementException where there is no such sheet
     */
    public static Changes since(Shelf shelf, String kept) {
        return since(shelf, kept, null, LocalDate.now(shelf.dossier().zone()));
    }

    /**
     * What is otherwise since a sheet was kept.
     *
     * @param scope what is asked for now, or null for the scope the sheet had, as of the dossier's day
     * @param today the day that counts where neither the scope nor the dossier name one
     * @throws NoSuchElementException where there is no such sheet
     */
    public static Changes since(Shelf shelf, String kept, @Nullable Scope scope, LocalDate today) {
        return since(shelf, kept, scope, today, DateWords::of);
    }

    /**
     * The same in other words of dates.
     *
     * @param dates puts them into words
     * @throws NoSuchElementException where there is no such sheet
     */
    public static Changes since(
            Shelf shelf, String kept, @Nullable Scope scope, LocalDate today, Function<Edtf, String> dates) {
        return new Comparison(shelf, sheet(shelf, kept), scope, today, dates).changes();
    }

    /**
     * The judgements of a kept sheet (its positions and assessments, and what was written for it) that rest on a source that has been
     * changed or withdrawn since, as ICD 206 asks of a citation.
     *
     * @throws NoSuchElementException where there is no such sheet
     */
    public static List<Hit> hits(Shelf shelf, String kept) {
        return Hits.of(shelf, sheet(shelf, kept));
    }

    private static KeptSheet sheet(Shelf shelf, String id) {
        return shelf.keptSheets().stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no sheet is kept as " + id));
    }

    private static Optional<LocalDate> day(Stream<Entry> used) {
        return used.flatMap(
                        entry -> entry instanceof Dossier dossier ? Stream.ofNullable(dossier.asOf()) : Stream.empty())
                .findFirst();
    }

    private static Scope asOf(Scope scope, @Nullable AsOf moment) {
        return new Scope(scope.from(), scope.to(), scope.actors(), scope.issues(), moment, scope.cutOff());
    }

    private Changes changes() {
        List<Entry> fresh = new ArrayList<>();
        List<Entry> withdrawn = new ArrayList<>();
        Map<Entry, List<Changes.Difference>> changed = new LinkedHashMap<>();
        Set<Id<?>> touched = new HashSet<>(used.keySet());
        touched.addAll(history.before().keySet());
        for (Id<?> id : touched) {
            Entry before =
                    used.containsKey(id) ? used.get(id) : history.before().get(id);
            Entry after = current(id);
            if (after == null) {
                Stream.ofNullable(used.get(id)).forEach(withdrawn::add);
            } else if (before == null || !used.containsKey(id) && !then.covers(before)) {
                Stream.of(after).filter(now::covers).forEach(fresh::add);
            } else if (used.containsKey(id) || now.covers(after)) {
                List<Changes.Difference> differences = differences(before, after);
                if (!differences.isEmpty()) {
                    changed.put(after, differences);
                }
            }
        }
        now.beyond(then, shelf).filter(entry -> !touched.contains(entry.id())).forEach(fresh::add);
        List<Changes.Moved> moved =
                new Movement(used.values(), then, now, calling, this::current, this::references, dates).moved();
        Set<Id<?>> told = moved.stream().map(Changes.Moved::position).collect(Collectors.toSet());
        // That it is over is told by whom it passed on to.
        moved.stream()
                .flatMap(each -> Stream.ofNullable(each.passed()))
                .map(Changes.Passed::position)
                .filter(id -> changed.getOrDefault(current(id), List.of()).equals(ended(id)))
                .forEach(told::add);
        return new Changes(
                told(fresh.stream().filter(entry -> !told.contains(entry.id())), Map.of()),
                told(changed.keySet().stream().filter(entry -> !told.contains(entry.id())), changed),
                told(withdrawn.stream(), Map.of()),
                moved);
    }

    /** What is otherwise of a position that has ended since, and nothing else. */
    private List<Changes.Difference> ended(Id<Position> id) {
        return current(id) instanceof Position position && position.holds().to() != null
                ? List.of(Differences.difference(
                        "to", null, dates.apply(position.holds().to())))
                : List.of();
    }

    private List<Changes.Difference> differences(Entry before, Entry after) {
        if (!before.equals(after)) {
            return new Differences(calling, dates).between(before, after);
        }
        // The record is the same, but what was ahead of the sheet has happened by now.
        return Stream.of(after)
                .flatMap(entry -> then.known(entry).stream())
                .flatMap(early -> now.known(after).stream()
                        .filter(late -> early instanceof Event one
                                && late instanceof Event other
                                && one.reality() != other.reality())
                        .map(late -> Differences.difference(
                                "reality",
                                ((Event) early).reality().word(),
                                ((Event) late).reality().word())))
                .toList();
    }

    private List<Changes.Change> told(Stream<Entry> entries, Map<Entry, List<Changes.Difference>> differences) {
        return entries.filter(entry -> TOLD.contains(entry.entryKind()))
                .sorted(Comparator.comparing(Entry::entryKind)
                        .thenComparing(Comparison::importance, Comparator.reverseOrder())
                        .thenComparing(Comparison::start, Comparator.reverseOrder())
                        .thenComparing(Entry::id))
                .map(entry -> new Changes.Change(
                        entry.entryKind(),
                        entry.id(),
                        entry.match(calling),
                        current(entry.id()) == null ? List.of() : references(entry),
                        differences.getOrDefault(entry, List.of())))
                .toList();
    }

    private static int importance(Entry entry) {
        return entry instanceof Event event ? event.importance() : 0;
    }

    private static long start(Entry entry) {
        return entry instanceof Event event ? event.when().bounds().start().earliest() : 0;
    }

    /** The references of what a record rests on. */
    private List<Reference> references(Entry entry) {
        List<Passage> passages = new ArrayList<>();
        if (entry instanceof Event event) {
            passages.addAll(event.passages());
        } else if (entry instanceof Quote quote) {
            passages.addAll(quote.passages());
        } else if (entry instanceof Position position) {
            return position.evidence().stream()
                    .map(Evidence::id)
                    .flatMap(id -> Stream.ofNullable(current(id)))
                    .flatMap(evidence -> references(evidence).stream())
                    .distinct()
                    .toList();
        }
        return passages.stream()
                .flatMap(passage -> Stream.ofNullable(current(passage.source()))
                        .map(source -> new Reference(((Source) source).number(), passage.number())))
                .toList();
    }

    private @Nullable Entry called(Id<?> id) {
        Entry here = current(id);
        return here == null ? used.getOrDefault(id, history.before().get(id)) : here;
    }

    private @Nullable Entry current(Id<?> id) {
        return current.computeIfAbsent(id, shelf::entry).orElse(null);
    }
}
