package chancery.viewmodel.suggest;

import chancery.edit.Edit;
import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.form.Marked;
import chancery.viewmodel.form.Proposed;
import chancery.viewmodel.form.Recording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edits that accept suggestions: each is one, with everything that comes into the dossier on the way. */
final class Accepting implements Draft.Cases<Optional<Edit>> {

    private static final String PART = "participant";

    private final Shelf shelf;
    private final Id<Source> source;
    private final Recording recording;

    private Accepting(Shelf shelf, Id<Source> source) {
        this.shelf = shelf;
        this.source = source;
        this.recording = new Recording(shelf, source);
    }

    /** The edit that accepts a draft; nothing where there is nothing left to record. */
    static Optional<Edit> of(Shelf shelf, Id<Source> source, Draft draft) {
        return draft.match(new Accepting(shelf, source));
    }

    /** One edit that gives all of some actors of the dossier their further names. */
    static Optional<Edit> names(Shelf shelf, Id<Source> source, List<Draft.Naming> known) {
        Accepting accepting = new Accepting(shelf, source);
        known.forEach(naming -> accepting.name(naming.actor()));
        return accepting.recording.edit(Words.say("suggest.edit.names.all", known.size()));
    }

    @Override
    public Optional<Edit> dating(Draft.Dating dating) {
        if (dating.event() != null) {
            Optional<Event> event = shelf.event(dating.event());
            event.ifPresent(one -> recording.put(one.withWhen(dating.when())));
            return event.flatMap(one -> recording.edit(Words.say("suggest.edit.dated", one.title())));
        }
        Marked stretch = dating.stretch();
        Proposed proposed = Objects.requireNonNull(stretch.proposed());
        recording.put(new Event(
                NewId.of(EntryKind.EVENT, proposed.title()),
                proposed.title(),
                null,
                proposed.kind(),
                proposed.reality(),
                dating.when(),
                null,
                stretch.named().stream()
                        .map(actor -> new Participant(actor, PART))
                        .toList(),
                recording.passages(List.of(stretch.span())),
                List.of(),
                0,
                List.of(),
                List.of()));
        return recording.edit(Words.say("suggest.edit.event", proposed.title()));
    }

    @Override
    public Optional<Edit> publishing(Draft.Publishing publishing) {
        shelf.entry(source)
                .map(Source.class::cast)
                .ifPresent(one -> recording.put(one.withPublished(publishing.day())));
        return recording.edit(Words.say("suggest.edit.published", DateWords.of(publishing.day())));
    }

    @Override
    public Optional<Edit> quoting(Draft.Quoting quoting) {
        List<Passage> passages = recording.passages(
                quoting.parts().stream().map(Proposed.Part::span).toList());
        String words = Recording.words(passages);
        recording.put(new Quote(
                NewId.of(EntryKind.QUOTE, words),
                quoting.kind(),
                id(quoting.speaker()),
                null,
                id(quoting.relayedBy()),
                quoting.cue(),
                quoting.event(),
                null,
                words,
                null,
                null,
                null,
                passages));
        String who = quoting.speaker().called();
        return recording.edit(
                who.isEmpty() ? Words.say("suggest.edit.quote") : Words.say("suggest.edit.quote.of", who));
    }

    @Override
    public Optional<Edit> naming(Draft.Naming naming) {
        if (naming.known()) {
            name(naming.actor());
            return recording.edit(Words.say("suggest.edit.names", naming.actor().name()));
        }
        recording.actor(naming.actor());
        return recording.edit(Words.say("suggest.edit.actor", naming.actor().name()));
    }

    /** Gives an actor of the dossier names beside those it has. */
    private void name(Actor told) {
        recording.actor(told.id()).ifPresent(actor -> {
            Set<String> aliases = new LinkedHashSet<>(actor.aliases());
            aliases.addAll(told.aliases());
            aliases.remove(actor.name());
            recording.put(actor.withAliases(new ArrayList<>(aliases)));
        });
    }

    private @Nullable Id<Actor> id(Who who) {
        return who.fresh() == null ? who.known() : recording.actor(who.fresh());
    }
}
