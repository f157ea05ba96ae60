package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Place;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked about an event. */
final class EventForm implements RecordForm {

    /** The most an event can matter. */
    private static final int MOST = 3;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    private final @Nullable Event before;
    private final @Nullable Marked marked;
    private final WordsField title =
            WordsField.line("title", Words.say("form.field.title")).required();
    private final WordsField summary = WordsField.prose("summary", Words.say("form.field.summary"), 2);
    private final PickField<String> kind;
    private final ChoiceField<Reality> reality =
            new ChoiceField<>("reality", Words.say("form.field.reality"), Segments.words(Reality.values()), false);
    private final WhenField when = WhenField.whole("when", Words.say("form.field.when"));
    private final PickField<Id<Place>> place;
    private final Parts parts;
    private final PassageRows passages;
    private final AccountRows accounts;
    private final ChoiceField<Integer> importance =
            new ChoiceField<>("importance", Words.say("form.field.importance"), Segments.numbers(MOST), false);
    private final ChipField<String> tags;
    private final ChipField<Id<Issue>> issues;

    EventForm(Ground ground, @Nullable Event before) {
        this.before = before;
        kind = new PickField<>(
                        "kind",
                        Words.say("form.field.kind"),
                        ground.kinds().stream().map(Offer::word).toList(),
                        Making.WORD)
                .required()
                .with("meeting");
        place = new PickField<>(
                "place", Words.say("form.field.place"), Offers.places(ground.contents()), Making.RECORD);
        parts = new Parts(ground);
        passages = new PassageRows(ground, Words.say("form.field.passages"), Words.say("form.passages.more"));
        accounts = new AccountRows(ground);
        tags = new ChipField<>(
                "tags",
                Words.say("form.field.tags"),
                ground.offers().tags().stream().map(Offer::word).toList(),
                Making.WORD);
        issues = new ChipField<>(
                "issues", Words.say("form.field.issues"), Offers.issues(ground.contents()), Making.RECORD);
        when.against(ground.datelines()).from(ground.anchors().without(before == null ? null : before.id()));
        reality.with(Reality.OCCURRED);
        importance.with(0);
        marked = before == null ? ground.marked() : null;
        if (marked != null) {
            fill(marked);
        } else if (before == null) {
            passages.begun(ground.chosen(Source.class).map(Source::id).orElse(null));
        } else {
            title.with(before.title());
            summary.with(before.summary());
            kind.with(before.kind());
            reality.with(before.reality());
            when.with(before.when());
            place.with(before.place());
            parts.with(before.participants());
            passages.with(before.passages());
            accounts.with(before.accounts());
            importance.with(before.importance());
            tags.with(before.tags(), UnaryOperator.identity());
            issues.with(before.issues(), Id::value);
        }
    }

    /** With a date in place of the one it had; counts as changed. Answers the form. */
    EventForm dated(When date) {
        when.valueProperty().set(date);
        return this;
    }

    /** The event as it was, or null for a new one. */
    @Nullable
    Event before() {
        return before;
    }

    /** It rests on the words that are marked, and those who are named in them take part. */
    private void fill(Marked stretch) {
        title.setHint(stretch.words());
        when.with(stretch.when());
        passages.marked(stretch);
        parts.naming(stretch.named());
        Proposed proposed = stretch.proposed();
        if (proposed != null) {
            title.with(proposed.title());
            kind.with(proposed.kind());
            if (kind.blank()) {
                kind.put(new Pick.Fresh<>(proposed.kind()));
                kind.begin();
            }
            reality.with(proposed.reality());
        }
    }

    @Override
    public List<List<FormField>> lines() {
        if (marked != null) {
            return List.of(
                    List.of(title),
                    List.of(when),
                    List.of(kind, place),
                    List.of(reality),
                    List.of(parts.field()),
                    List.of(issues, tags));
        }
        return List.of(
                List.of(title),
                List.of(when),
                List.of(kind, place),
                List.of(reality),
                List.of(parts.field()),
                List.of(summary),
                List.of(passages.field()),
                List.of(issues, tags),
                List.of(importance),
                List.of(accounts.field()));
    }

    @Override
    public Entry write(Drafting drafting) {
        String word = kind.value(UnaryOperator.identity());
        if (word == null || !WORD.matcher(word).matches()) {
            drafting.fault(kind, Words.say("form.word"));
            word = "event";
        }
        return new Event(
                before == null ? NewId.of(EntryKind.EVENT, title.words()) : before.id(),
                title.words(),
                summary.wordsOrNull(),
                word,
                reality.value(),
                when.value(),
                place.value(drafting::place),
                parts.write(name -> drafting.actor(name, ActorKind.PERSON), drafting),
                passages.write(drafting),
                accounts.write(drafting),
                importance.value(),
                tags.values(UnaryOperator.identity()),
                issues.values(drafting::issue));
    }
}
