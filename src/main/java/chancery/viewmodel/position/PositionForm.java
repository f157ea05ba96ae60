package chancery.viewmodel.position;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Confidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Stance;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.Contents;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Segment;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The form for a new position. What is known beforehand stands in it; the issue and the stance are what it asks for. */
public final class PositionForm {

    private final Contents contents;
    private final PositionStart start;
    private final PickField<Id<Actor>> actor;
    private final PickField<Id<Actor>> behalf;
    private final PickField<Id<Issue>> issue;
    private final WordsField question;
    private final ChoiceField<Stance> stance;
    private final ChoiceField<Confidence> confidence;
    private final WordsField condition;
    private final WhenField from;
    private final ChoiceField<PositionBasis> basis;
    private final WordsField reasoning;

    PositionForm(Contents contents, PositionStart start) {
        this.contents = contents;
        this.start = start;
        List<Offer<Id<Actor>>> actors = contents.actors().stream()
                .map(one -> new Offer<>(
                        one.id(),
                        one.name(),
                        one.aliases(),
                        "",
                        contents.colours().of(one.id())))
                .toList();
        List<Offer<Id<Issue>>> issues = contents.issues().stream()
                .map(one -> new Offer<>(one.id(), one.title(), List.of(one.question()), "", null))
                .toList();
        actor = new PickField<>("actor", Words.say("positions.form.actor"), actors, Making.NOTHING)
                .with(start.actor())
                .required();
        behalf = new PickField<>("behalf", Words.say("positions.form.behalf"), actors, Making.NOTHING)
                .with(start.behalf());
        behalf.setHint(Words.say("positions.form.behalf.hint"));
        issue = new PickField<>("issue", Words.say("positions.form.issue"), issues, Making.RECORD)
                .with(start.issue())
                .required();
        issue.setHint(Words.say("positions.form.issue.hint"));
        question = WordsField.line("question", Words.say("positions.form.question"));
        question.setHint(Words.say("positions.form.question.hint"));
        stance = new ChoiceField<>("stance", Words.say("positions.form.stance"), stances(), false);
        confidence = new ChoiceField<>("confidence", Words.say("positions.form.confidence"), confidences(), true);
        condition = WordsField.line("condition", Words.say("positions.form.condition"));
        condition.setHint(Words.say("positions.form.condition.hint"));
        from = WhenField.valueAlone("from", Words.say("positions.form.from")).with(start.from());
        basis = new ChoiceField<>("basis", Words.say("positions.form.basis"), bases(), false).with(start.basis());
        reasoning = WordsField.prose("reasoning", Words.say("positions.form.reasoning"), 3);
    }

    /** Who takes the position. */
    public PickField<Id<Actor>> actor() {
        return actor;
    }

    /** Whom it is taken for; nobody for the actor alone. */
    public PickField<Id<Actor>> behalf() {
        return behalf;
    }

    /** On what. */
    public PickField<Id<Issue>> issue() {
        return issue;
    }

    /** The full question of an issue that is new. */
    public WordsField question() {
        return question;
    }

    /** How the actor stands. */
    public ChoiceField<Stance> stance() {
        return stance;
    }

    /** What else it asks for, in order. */
    public List<FormField> others() {
        return List.of(confidence, condition, from, basis, reasoning);
    }

    /** What bears the position out, in words; empty where nothing does. */
    public String evidence() {
        return start.words();
    }

    /** Whether the words of the evidence are ours. */
    public boolean paraphrase() {
        return start.paraphrase();
    }

    /** Whether nothing bears the position out. */
    public boolean bare() {
        return start.evidence().isEmpty();
    }

    /** Whether the issue is not in the dossier yet. */
    public boolean newIssue() {
        return issue.pick().filter(pick -> pick instanceof Pick.Fresh).isPresent();
    }

    /** Looks at all fields; the first that will not do, or nothing where all will. */
    public Optional<FormField> wrong() {
        return Stream.concat(Stream.<FormField>of(actor, behalf, issue, question, stance), others().stream())
                .filter(field -> !field.check())
                .findFirst();
    }

    /**
     * The edit that adds the position, and its issue where that is new.
     *
     * @throws IllegalStateException where something is {@link #wrong}
     */
    Edit edit() {
        List<Change> changes = new ArrayList<>();
        Id<Issue> on = issue.value(title -> {
            Issue added = new Issue(
                    new Id<>("issue-" + UUID.randomUUID()),
                    title,
                    question.blank() ? title : question.words(),
                    null,
                    null);
            changes.add(Change.added(added));
            return added.id();
        });
        Id<Actor> who = actor.value(Id::new);
        if (who == null || on == null) {
            throw new IllegalStateException("a position has an actor and an issue");
        }
        Id<Actor> forWhom = behalf.value(Id::new);
        Edtf since = from.edtf();
        changes.add(Change.added(new Position(
                new Id<>("position-" + UUID.randomUUID()),
                who,
                who.equals(forWhom) ? null : forWhom,
                on,
                stance.value(),
                condition.wordsOrNull(),
                confidence.valueOrNull(),
                basis.value(),
                new Holding(since, null),
                reasoning.wordsOrNull(),
                start.evidence())));
        return new Edit(
                Words.say(
                        "positions.edit.add",
                        contents.actor(who).map(Actor::name).orElse(who.value()),
                        words(stance.value()),
                        issue.textProperty().get()),
                changes);
    }

    /** The issue that was chosen from the dossier; nothing where it is new. */
    Optional<Id<Issue>> knownIssue() {
        return issue.offer().map(Offer::value);
    }

    static String words(Stance stance) {
        return Words.say(
                "window.stance." + stance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<Segment<Stance>> stances() {
        return Stream.of(Stance.values())
                .map(one -> new Segment<>(
                        one,
                        one.value() > 0 ? "+" + one.value() : one.value() < 0 ? "−" + -one.value() : "0",
                        words(one),
                        String.valueOf(one.value() + 3)))
                .toList();
    }

    private static List<Segment<Confidence>> confidences() {
        return Stream.of(Confidence.values())
                .map(one -> new Segment<>(one, one.word(), "", one.word().substring(0, 1)))
                .toList();
    }

    private static List<Segment<PositionBasis>> bases() {
        return Stream.of(PositionBasis.values())
                .map(one ->
                        new Segment<>(one, one.word(), Words.say("window.position.basis." + one.word()), basisKey(one)))
                .toList();
    }

    private static String basisKey(PositionBasis basis) {
        return switch (basis) {
            case SAID -> "s";
            case INTERPRETED -> "i";
            case INFERRED -> "f";
        };
    }
}
