package chancery.edit;

import chancery.anchor.CodePoints;
import chancery.anchor.Paragraphs;
import chancery.anchor.Verbatim;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.Span;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the passages of two sources stand when they have become one: those of the one that stays keep their numbers, those of
 * the other get the next ones, in their order, unless the same passage is there already. Where a text comes to be held that was
 * not, they must stand in it, and then hold its own characters.
 */
final class PassageMoves {

    private static final int CONTEXT = 32;

    private final Source gone;
    private final Source kept;
    private final @Nullable CodePoints text;
    private final Map<Passage, Passage> moves = new HashMap<>();
    private Proposal.@Nullable Refused astray;
    private int next;

    /** @param text that comes to be held by passages of either source that did not stand in it; null where none does */
    PassageMoves(Shelf shelf, Source gone, Source kept, @Nullable CodePoints text) {
        this.gone = gone;
        this.kept = kept;
        this.text = text;
        this.next = kept.nextPassage();
        Map<Passage, Passage> known = new HashMap<>();
        for (Passage passage : passages(shelf, kept.id())) {
            Passage anchored = anchored(passage);
            moves.put(passage, anchored);
            known.putIfAbsent(numbered(anchored, 1), anchored);
        }
        for (Passage passage : passages(shelf, gone.id())) {
            Passage anchored = anchored(passage);
            Passage there = known.get(numbered(anchored, 1));
            moves.put(passage, there == null ? numbered(anchored, next++) : there);
        }
    }

    /** Why it cannot be: a passage does not stand in the text. Null where all do. */
    Proposal.@Nullable Refused astray() {
        return astray;
    }

    /** The number that the next passage of the united source gets. */
    int next() {
        return next;
    }

    /** What becomes of a passage of any source. */
    Passage of(Passage passage) {
        return moves.getOrDefault(passage, passage);
    }

    /** Those of a source that other records rest on, by number. */
    private static List<Passage> passages(Shelf shelf, Id<Source> source) {
        Map<Integer, Passage> passages = new TreeMap<>();
        for (Id<?> id : shelf.referringTo(source)) {
            for (Passage passage : of(shelf.entry(id).orElseThrow())) {
                if (passage.source().equals(source)) {
                    passages.put(passage.number(), passage);
                }
            }
        }
        return List.copyOf(passages.values());
    }

    private static List<Passage> of(Entry entry) {
        return switch (entry.entryKind()) {
            case EVENT -> ((Event) entry).passages();
            case QUOTE -> ((Quote) entry).passages();
            default -> List.of();
        };
    }

    /** The passage in the text that comes to be held. */
    private Passage anchored(Passage passage) {
        if (text == null || passage.before() != null) {
            return passage;
        }
        if (!Verbatim.check(passage, text).sound()) {
            Source source = passage.source().equals(gone.id()) ? gone : kept;
            astray = new Proposal.Refused(Words.say(
                    "edit.merge.astray", Integer.toString(source.number()), Integer.toString(passage.number())));
            return passage;
        }
        Span span = passage.span();
        return new Passage(
                passage.source(),
                passage.number(),
                Paragraphs.of(text).at(span.start()),
                span,
                text.slice(span),
                text.text().substring(text.toUnit(Math.max(0, span.start() - CONTEXT)), text.toUnit(span.start())),
                text.text()
                        .substring(text.toUnit(span.end()), text.toUnit(Math.min(text.length(), span.end() + CONTEXT))),
                null,
                passage.sha256());
    }

    private Passage numbered(Passage passage, int number) {
        return new Passage(
                kept.id(),
                number,
                passage.paragraph(),
                passage.span(),
                passage.exact(),
                passage.before(),
                passage.after(),
                passage.key(),
                passage.sha256());
    }
}
