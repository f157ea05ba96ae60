package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Confidence;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.Stance;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is asked about a position. */
final class PositionForm implements RecordForm {

    private final @Nullable Position before;
    private final PickField<Id<Actor>> actor;
    private final PickField<Id<Actor>> behalf;
    private final PickField<Id<Issue>> issue;
    private final ChoiceField<Stance> stance =
            new ChoiceField<>("stance", Words.say("form.field.stance"), Segments.stances(), false);
    private final ChoiceField<Confidence> confidence =
            new ChoiceField<>("confidence", Words.say("form.field.confidence"), Segments.confidences(), true);
    private final ChoiceField<PositionBasis> basis =
            new ChoiceField<>("basis", Words.say("form.field.basis"), Segments.words(PositionBasis.values()), false);
    private final WordsField condition = WordsField.line("condition", Words.say("form.field.condition"));
    private final WhenField from = WhenField.valueAlone("from", Words.say("form.field.holds.from"));
    private final WhenField to = WhenField.valueAlone("to", Words.say("form.field.holds.to"));
    private final WordsField reasoning = WordsField.prose("reasoning", Words.say("form.field.reasoning"), 3);
    private final ChipField<Evidence> evidence;

    PositionForm(Ground ground, @Nullable Position before) {
        this.before = before;
        actor = new PickField<>("actor", Words.say("form.field.actor"), Offers.actors(ground.contents()), Making.RECORD)
                .required();
        behalf = new PickField<>(
                "behalf", Words.say("form.field.behalf"), Offers.actors(ground.contents()), Making.RECORD);
        issue = new PickField<>("issue", Words.say("form.field.issue"), Offers.issues(ground.contents()), Making.RECORD)
                .required();
        evidence = new ChipField<>(
                "evidence",
                Words.say("form.field.evidence"),
                Offers.evidence(
                        ground.contents(),
                        ground.offers().quotes(),
                        ground.offers().events()),
                Making.NOTHING);
        evidence.setHint(Words.say("form.evidence.hint"));
        condition.setHint(Words.say("form.condition.hint"));
        basis.with(PositionBasis.SAID);
        if (before == null) {
            fill(ground);
        } else {
            actor.with(before.actor());
            behalf.with(before.onBehalfOf());
            issue.with(before.issue());
            stance.with(before.stance());
            confidence.with(before.confidence());
            basis.with(before.basis());
            condition.with(before.condition());
            from.with(before.holds().from());
            to.with(before.holds().to());
            reasoning.with(before.reasoning());
            evidence.with(before.evidence(), piece -> piece.id().value());
        }
    }

    /** The chosen quote or event is the evidence, its speaker the actor, its date the beginning. */
    private void fill(Ground ground) {
        actor.with(ground.chosen(Actor.class).map(Actor::id).orElse(null));
        issue.with(ground.chosen(Issue.class).map(Issue::id).orElse(null));
        ground.chosen(Quote.class).ifPresent(quote -> {
            actor.with(quote.speaker());
            behalf.with(quote.onBehalfOf());
            evidence.with(List.of(new Evidence.OfQuote(quote.id())), piece -> quote.text());
            from.with(dateOf(quote, ground).orElse(null));
        });
        ground.chosen(Event.class).ifPresent(event -> {
            evidence.with(List.of(new Evidence.OfEvent(event.id())), piece -> event.title());
            from.with(event.when().edtf());
        });
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(
                List.of(actor, issue),
                List.of(stance, confidence),
                List.of(condition),
                List.of(from, to),
                List.of(basis, behalf),
                List.of(evidence),
                List.of(reasoning));
    }

    @Override
    public Entry write(Drafting drafting) {
        Id<Actor> who = Objects.requireNonNull(actor.value(name -> drafting.actor(name, ActorKind.PERSON)));
        String called = actor.textProperty().get() + " " + issue.textProperty().get();
        return new Position(
                before == null ? NewId.of(EntryKind.POSITION, called) : before.id(),
                who,
                behalf.value(name -> drafting.actor(name, ActorKind.STATE)),
                Objects.requireNonNull(issue.value(drafting::issue)),
                stance.value(),
                condition.wordsOrNull(),
                confidence.valueOrNull(),
                basis.value(),
                new Holding(from.edtf(), to.edtf()),
                reasoning.wordsOrNull(),
                evidence.values(name -> {
                    throw new IllegalStateException("evidence is never made of a name");
                }));
    }

    private static Optional<Edtf> dateOf(Quote quote, Ground ground) {
        return Optional.ofNullable(quote.saidWhen())
                .or(() -> Optional.ofNullable(ground.offers().occasion()).map(Event::when))
                .map(When::edtf);
    }
}
