package chancery.store;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.List;
import java.util.Objects;

/**
 * Writes one record with its parts, and has it found by its new words. Each case answers whether the words changed that it is
 * found by.
 */
final class EntryWriting implements Entry.Cases<Boolean> {

    private final Draft draft;
    private final Slot slot;

    private EntryWriting(Draft draft, Slot slot) {
        this.draft = draft;
        this.slot = slot;
    }

    static void write(Draft draft, Entry entry) {
        Slot slot = draft.enter(entry.id(), entry.entryKind());
        if (entry.match(new EntryWriting(draft, slot))) {
            index(draft, slot);
        }
    }

    /** Has a record found by the words it has now. */
    static void index(Draft draft, Slot slot) {
        if (!draft.findable()) {
            return;
        }
        if (!slot.fresh()) {
            draft.statements().run("search/remove", slot.row());
        }
        draft.statements().run("search/add", slot.row(), slot.kind().word());
    }

    @Override
    public Boolean dossier(Dossier dossier) {
        DossierTable.write(draft, slot.row(), dossier);
        return true;
    }

    @Override
    public Boolean source(Source source) {
        // A source is put with every new passage, for its number; its long text need not be indexed again for that.
        boolean changed = slot.fresh() || !sameWords(source);
        Id<Source> other = draft.statements().first("source/of-number", Row::<Source>id, source.number(), slot.row());
        if (other != null) {
            throw draft.conflict(
                    "store.conflict.number",
                    Integer.toString(source.number()),
                    other.value(),
                    source.id().value());
        }
        SourceTable.write(draft, slot.row(), source);
        return changed;
    }

    @Override
    public Boolean actor(Actor actor) {
        clear("actor_alias", "actor_role");
        ActorTable.write(draft, slot.row(), actor);
        return true;
    }

    @Override
    public Boolean place(Place place) {
        PlaceTable.write(draft, slot.row(), place);
        return true;
    }

    @Override
    public Boolean event(Event event) {
        loosen();
        clear("event_participant", "event_passage", "event_account", "event_tag", "event_issue");
        EventTable.write(draft, slot.row(), event);
        return true;
    }

    @Override
    public Boolean quote(Quote quote) {
        loosen();
        clear("quote_passage");
        QuoteTable.write(draft, slot.row(), quote);
        return true;
    }

    @Override
    public Boolean issue(Issue issue) {
        IssueTable.write(draft, slot.row(), issue);
        return true;
    }

    @Override
    public Boolean position(Position position) {
        clear("position_evidence");
        PositionTable.write(draft, slot.row(), position);
        return true;
    }

    @Override
    public Boolean note(Note note) {
        NoteTable.write(draft, slot.row(), note);
        return true;
    }

    private void loosen() {
        if (!slot.fresh()) {
            draft.passages().loosen(slot.row());
        }
    }

    private void clear(String... parts) {
        if (!slot.fresh()) {
            for (String part : parts) {
                draft.statements().run(part + "/clear", slot.row());
            }
        }
    }

    private boolean sameWords(Source source) {
        Source before =
                SourceTable.read(draft.statements(), Rows.of(slot.row())).get(slot.row());
        return before != null && words(before).equals(words(source));
    }

    private static List<String> words(Source source) {
        return List.of(
                Objects.toString(source.title(), ""),
                Objects.toString(source.publisher(), ""),
                Objects.toString(source.author(), ""),
                Objects.toString(source.url(), ""));
    }
}
