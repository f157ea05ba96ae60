package chancery.viewmodel.read;

import chancery.anchor.Verbatim;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.store.Resting;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what rests on a text from the file, and finds the names in it: not for the JavaFX thread. */
final class MarkReading {

    private static final int OPENING = 60;

    private final Contents contents;
    private final ReadingText text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    private MarkReading(Contents contents, ReadingText text) {
        this.contents = contents;
        this.text = text;
    }

    /** Everything that is marked in a text, its names included. */
    static Opened of(Shelf shelf, Contents contents, ReadingText text) {
        return again(shelf, contents, text, names(contents, text));
    }

    /** As {@link #of}, with the names that were found already. */
    static Opened again(Shelf shelf, Contents contents, ReadingText text, List<Mark> names) {
        MarkReading reading = new MarkReading(contents, text);
        shelf.restingOn(text.source()).forEach(reading::take);
        reading.marks.addAll(names);
        return new Opened(text, new Marks(reading.marks), reading.lost);
    }

    /**
     * What is marked after an edit, of which only what it touched is read: nothing where it cannot be told from that alone.
     *
     * @param ids the records it touched, which are quotes, events, positions, notes and sources
     */
    static Optional<Opened> touched(Shelf shelf, Contents contents, Opened before, Set<Id<?>> ids) {
        MarkReading reading = new MarkReading(contents, before.text());
        Set<Id<?>> among = new HashSet<>();
        for (Id<?> id : ids) {
            List<Id<?>> by = shelf.entry(id).map(MarkReading::restsBy).orElse(List.of());
            if (by.contains(id) && before.tells(id)) {
                // What rests on this one rests elsewhere now.
                return Optional.empty();
            }
            among.addAll(by);
        }
        before.marks().all().stream()
                .filter(mark -> !ids.contains(mark.choice().id()))
                .forEach(reading.marks::add);
        before.lost().stream().filter(lost -> !ids.contains(lost.choice().id())).forEach(reading.lost::add);
        shelf.restingOn(before.text().source(), among).stream()
                .filter(resting -> ids.contains(resting.record()))
                .forEach(reading::take);
        return Optional.of(new Opened(before.text(), new Marks(reading.marks), reading.lost).after(before));
    }

    /** The quotes and events by way of which a record rests on a text. */
    private static List<Id<?>> restsBy(Entry entry) {
        return switch (entry.entryKind()) {
            case QUOTE, EVENT -> List.of(entry.id());
            case POSITION ->
                ((Position) entry).evidence().stream().<Id<?>>map(Evidence::id).toList();
            case NOTE -> List.of(((Note) entry).on());
            case DOSSIER, SOURCE, ACTOR, PLACE, ISSUE -> List.of();
        };
    }

    /** The names of actors in a text. */
    static List<Mark> names(Contents contents, ReadingText text) {
        List<Mark> found = new ArrayList<>();
        for (Names.Found name : new Names(contents.actors()).in(text.text())) {
            Actor actor = name.actor();
            found.add(new Mark(
                    MarkKind.ACTOR,
                    Choice.of(actor),
                    name.at(),
                    actor.name(),
                    actor.kind().word(),
                    0));
        }
        return found;
    }

    private void take(Resting resting) {
        Passage passage = resting.passage();
        if (!stands(passage)) {
            if (resting.kind() == EntryKind.QUOTE || resting.kind() == EntryKind.EVENT) {
                String words = passage.exact() == null ? String.valueOf(passage.key()) : passage.exact();
                lost.add(new Lost(choice(resting), title(resting), opening(words), passage.number()));
            }
            return;
        }
        Stretch at = text.stretch(passage.span());
        MarkKind kind = MarkKind.of(resting.kind());
        marks.add(new Mark(kind, choice(resting), at, title(resting), detail(resting), passage.number()));
        if (kind == MarkKind.EVENT && resting.detail() != null) {
            Stretch wording = wording(resting.detail(), at);
            if (wording != null) {
                marks.add(new Mark(
                        MarkKind.DATE, choice(resting), wording, resting.words(), resting.detail(), passage.number()));
            }
        }
    }

    private boolean stands(Passage passage) {
        if (!text.holds(passage.span())) {
            return false;
        }
        String exact = passage.exact();
        return exact == null
                ? Verbatim.check(passage, text.points()).sound()
                : exact.equals(text.slice(text.stretch(passage.span())));
    }

    /** Where the wording of a date stands: in the passage, or else in its paragraphs. */
    private @Nullable Stretch wording(String words, Stretch at) {
        Stretch around = new Stretch(
                text.line(text.lineAt(at.from())).from(),
                text.line(text.lineAt(at.to())).to());
        for (Stretch where : List.of(at, around)) {
            int found = text.text().indexOf(words, where.from());
            if (found >= 0 && found + words.length() <= where.to()) {
                return new Stretch(found, found + words.length());
            }
        }
        return null;
    }

    private static Choice choice(Resting resting) {
        return new Choice(resting.kind(), resting.record());
    }

    private String title(Resting resting) {
        return switch (resting.kind()) {
            case QUOTE -> name(resting);
            case POSITION -> Words.say("reader.position", stance(resting), resting.words());
            case NOTE, EVENT, DOSSIER, SOURCE, ACTOR, PLACE, ISSUE -> opening(resting.words());
        };
    }

    private String name(Resting resting) {
        Id<Actor> actor = resting.actor();
        return actor == null
                ? Words.say("reader.nobody")
                : contents.actor(actor).map(Actor::name).orElse(actor.value());
    }

    private String detail(Resting resting) {
        String detail = resting.kind() == EntryKind.POSITION ? name(resting) : resting.detail();
        if (detail == null) {
            return "";
        }
        return detail;
    }

    private static String stance(Resting resting) {
        int stance = Integer.parseInt(Objects.requireNonNullElse(resting.detail(), "0"));
        return stance > 0 ? "+" + stance : stance < 0 ? "−" + -stance : "0";
    }

    private static String opening(String words) {
        return Opening.of(words, OPENING);
    }
}
