package chancery.viewmodel.position;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Confidence;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Stance;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes one thing about a position at a time, each as an edit of its own. What changes nothing makes no edit. */
public final class Rejudging {

    private static final int MOST = 90;

    private final Session session;

    /** Changes positions of a dossier. */
    public Rejudging(Session session) {
        this.session = session;
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Gives a position another stance. */
    public void stance(Id<Position> id, Stance stance) {
        change(id, "positions.edit.stance", PositionForm.words(stance), position -> new Draft(position).stance(stance));
    }

    /** Says how sure the analyst is; null for not said. */
    public void confidence(Id<Position> id, @Nullable Confidence confidence) {
        String words = confidence == null ? Words.say("positions.confidence.none") : confidence.word();
        change(id, "positions.edit.confidence", words, position -> new Draft(position).confidence(confidence));
    }

    /** Replaces the analyst's reasoning; blank for none. */
    public void reasoning(Id<Position> id, String reasoning) {
        @Nullable String words = reasoning.isBlank() ? null : reasoning.strip();
        change(id, "positions.edit.reasoning", "", position -> new Draft(position).reasoning(words));
    }

    /** Adds a quote or an event to what bears a position out. */
    public void addEvidence(Id<Position> id, Evidence evidence) {
        change(id, "positions.edit.evidence", "", position -> {
            if (position.evidence().contains(evidence)) {
                return position;
            }
            List<Evidence> all = new ArrayList<>(position.evidence());
            all.add(evidence);
            return new Draft(position).evidence(all);
        });
    }

    /** Hands over the quotes and events that could bear a position out: its actor's quotes first. */
    public void offers(Id<Position> id, Consumer<List<Offer<Evidence>>> ready) {
        Contents contents = session.contents();
        session.ask(shelf -> offers(id, contents, shelf), ready);
    }

    private static List<Offer<Evidence>> offers(Id<Position> id, Contents contents, Shelf shelf) {
        Position position = position(id, shelf).orElse(null);
        if (position == null) {
            return List.of();
        }
        List<Offer<Evidence>> own = new ArrayList<>();
        List<Offer<Evidence>> others = new ArrayList<>();
        for (Quote quote : shelf.quotes()) {
            Evidence evidence = new Evidence.OfQuote(quote.id());
            if (!position.evidence().contains(evidence)) {
                String speaker = quote.speaker() == null ? "" : name(quote.speaker(), contents);
                (position.actor().equals(quote.speaker()) ? own : others)
                        .add(new Offer<>(evidence, brief(quote.text()), List.of(speaker), speaker, null));
            }
        }
        for (Event event : shelf.events()) {
            Evidence evidence = new Evidence.OfEvent(event.id());
            if (!position.evidence().contains(evidence)) {
                boolean part = event.participants().stream()
                        .anyMatch(one -> one.actor().equals(position.actor()));
                (part ? own : others)
                        .add(new Offer<>(
                                evidence, event.title(), List.of(), Words.say("positions.evidence.event"), null));
            }
        }
        own.addAll(others);
        return own;
    }

    private void change(Id<Position> id, String key, String value, UnaryOperator<Position> change) {
        Contents contents = session.contents();
        session.editing()
                .make(
                        shelf -> position(id, shelf).flatMap(before -> {
                            Position after = change.apply(before);
                            String name = Words.say(
                                    key,
                                    name(before.actor(), contents),
                                    contents.issue(before.issue())
                                            .map(Issue::title)
                                            .orElse(""),
                                    value);
                            return after.equals(before)
                                    ? Optional.empty()
                                    : Optional.of(new Edit(name, List.of(Change.replaced(before, after))));
                        }),
                        changes -> {});
    }

    private static Optional<Position> position(Id<Position> id, Shelf shelf) {
        return shelf.entry(id).filter(Position.class::isInstance).map(Position.class::cast);
    }

    private static String name(Id<Actor> id, Contents contents) {
        return contents.actor(id).map(Actor::name).orElse(id.value());
    }

    private static String brief(String text) {
        return Opening.of(text, MOST);
    }

    /** A position with one thing otherwise. */
    private record Draft(Position was) {

        Position stance(Stance stance) {
            return with(stance, was.confidence(), was.reasoning(), was.evidence());
        }

        Position confidence(@Nullable Confidence confidence) {
            return with(was.stance(), confidence, was.reasoning(), was.evidence());
        }

        Position reasoning(@Nullable String reasoning) {
            return with(was.stance(), was.confidence(), reasoning, was.evidence());
        }

        Position evidence(List<Evidence> evidence) {
            return with(was.stance(), was.confidence(), was.reasoning(), evidence);
        }

        private Position with(
                Stance stance, @Nullable Confidence confidence, @Nullable String reasoning, List<Evidence> evidence) {
            return new Position(
                    was.id(),
                    was.actor(),
                    was.onBehalfOf(),
                    was.issue(),
                    stance,
                    was.condition(),
                    confidence,
                    was.basis(),
                    was.holds(),
                    reasoning,
                    evidence);
        }
    }
}
