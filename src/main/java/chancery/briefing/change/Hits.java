package chancery.briefing.change;

import chancery.briefing.order.Judgement;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.Referring;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.time.DateWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes from the judgements of a kept sheet, by what bore them out at the time, to the sources that are otherwise by now. */
final class Hits {

    private final Shelf shelf;
    private final Map<Id<?>, Entry> used = new LinkedHashMap<>();
    private final Map<Id<?>, Hit.Ground> otherwise = new TreeMap<>();
    private final Calling calling;

    private Hits(Shelf shelf, KeptSheet sheet) {
        this.shelf = shelf;
        shelf.keptRecords(sheet.id()).forEach(entry -> used.put(entry.id(), entry));
        calling = new Calling(this::record);
        History history = History.since(shelf, sheet.id());
        used.values().stream()
                .flatMap(entry -> entry instanceof Source source ? Stream.of(source) : Stream.empty())
                .forEach(source -> look(source, history));
    }

    static List<Hit> of(Shelf shelf, KeptSheet sheet) {
        return new Hits(shelf, sheet).hits(sheet);
    }

    private void look(Source before, History history) {
        Entry after = shelf.entry(before.id()).orElse(null);
        if (after == null) {
            otherwise.put(before.id(), new Hit.Ground(before.id(), before.match(calling), true, List.of()));
            return;
        }
        List<Changes.Difference> differences =
                before.equals(after) ? List.of() : new Differences(calling, DateWords::of).between(before, after);
        if (!differences.isEmpty() || history.texts().contains(before.id())) {
            otherwise.put(before.id(), new Hit.Ground(before.id(), after.match(calling), false, differences));
        }
    }

    private List<Hit> hits(KeptSheet sheet) {
        List<Hit> hits = new ArrayList<>();
        for (Judgement judgement : OrderText.read(sheet.order()).writing().judgements()) {
            List<Referring.Stretch> stretches = Referring.stretches(judgement.words());
            String words = stretches.stream().map(Referring.Stretch::words).collect(Collectors.joining());
            Set<Id<Source>> sources = new TreeSet<>();
            stretches.forEach(stretch -> sources(stretch.record(), new HashSet<>(), sources));
            add(hits, null, Calling.opening(words), sources);
        }
        for (Entry entry : used.values()) {
            boolean judged =
                    entry instanceof Position || entry instanceof Note note && note.kind() == NoteKind.ASSESSMENT;
            if (judged) {
                Set<Id<Source>> sources = new TreeSet<>();
                sources(entry.id(), new HashSet<>(), sources);
                add(hits, entry.id(), entry.match(calling), sources);
            }
        }
        return hits;
    }

    private void add(List<Hit> hits, @Nullable Id<? extends Entry> id, String called, Set<Id<Source>> sources) {
        List<Hit.Ground> hit = sources.stream()
                .flatMap(source -> Stream.ofNullable(otherwise.get(source)))
                .toList();
        if (!hit.isEmpty()) {
            hits.add(new Hit(id, called, hit));
        }
    }

    /** What a record rested on when the sheet was made. */
    private void sources(@Nullable Id<?> id, Set<Id<?>> seen, Set<Id<Source>> sources) {
        Entry entry = id == null || !seen.add(id) ? null : record(id);
        if (entry instanceof Source source) {
            sources.add(source.id());
        } else if (entry instanceof Event event) {
            event.passages().stream().map(Passage::source).forEach(sources::add);
        } else if (entry instanceof Quote quote) {
            quote.passages().stream().map(Passage::source).forEach(sources::add);
        } else if (entry instanceof Position position) {
            position.evidence().stream().map(Evidence::id).forEach(evidence -> sources(evidence, seen, sources));
        } else if (entry instanceof Note note) {
            sources(note.on(), seen, sources);
        }
    }

    /** As the sheet used it, or as it is. */
    private @Nullable Entry record(Id<?> id) {
        Entry kept = used.get(id);
        return kept == null ? shelf.entry(id).orElse(null) : kept;
    }
}
