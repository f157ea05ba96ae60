package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a quote. The words of a direct or partial quote are those of its passages; reported speech has a
 * paraphrase of ours beside them.
 */
final class QuoteForm implements RecordForm {

    /** What stands between the parts of one quote. */
    static final String BETWEEN = " … ";

    private final @Nullable Quote before;
    private final @Nullable Marked marked;
    private final ChoiceField<QuoteKind> kind =
            new ChoiceField<>("kind", Words.say("form.field.kind"), Segments.words(QuoteKind.values()), false);
    private final PickField<Id<Actor>> speaker;
    private final PickField<Id<Actor>> behalf;
    private final PickField<Id<Actor>> relay;
    private final WordsField cue = WordsField.line("cue", Words.say("form.field.cue"));
    private final PassageRows passages;
    private final WordsField text = WordsField.prose("text", Words.say("form.field.paraphrase"), 2);
    private final PickField<Id<Event>> event;
    private final WhenField said = WhenField.whole("said", Words.say("form.field.said"));
    private final WordsField language = WordsField.line("language", Words.say("form.field.language"));
    private final WordsField translation = WordsField.prose("translation", Words.say("form.field.translation"), 2);
    private final WordsField translator = WordsField.line("translator", Words.say("form.field.translator"));

    QuoteForm(Ground ground, @Nullable Quote before) {
        this.before = before;
        speaker = actor(ground, "speaker");
        behalf = actor(ground, "behalf");
        relay = actor(ground, "relay");
        passages = new PassageRows(ground, Words.say("form.field.words"), Words.say("form.words.more"));
        event = new PickField<>(
                "event", Words.say("form.field.event"), ground.offers().events(), Making.RECORD);
        cue.setHint(Words.say("form.cue.hint"));
        text.setHint(Words.say("form.paraphrase.hint"));
        said.against(ground.datelines());
        kind.with(QuoteKind.DIRECT);
        marked = before == null ? ground.marked() : null;
        if (marked != null) {
            fill(marked);
        } else if (before == null) {
            speaker.with(ground.chosen(Actor.class).map(Actor::id).orElse(null));
            event.with(ground.chosen(Event.class).map(Event::id).orElse(null));
            passages.begun(sourceOf(ground));
        } else {
            kind.with(before.kind());
            speaker.with(before.speaker());
            behalf.with(before.onBehalfOf());
            relay.with(before.relayedBy());
            cue.with(before.cue());
            passages.with(before.passages());
            text.with(before.text());
            event.with(before.event());
            said.with(before.saidWhen());
            language.with(before.language());
            translation.with(before.translation());
            translator.with(before.translator());
        }
    }

    /** The words are those that are marked; who speaks and how is what the text around them tells. */
    private void fill(Marked stretch) {
        kind.with(stretch.kind());
        speaker.with(stretch.speaker());
        cue.with(stretch.cue());
        event.with(stretch.event());
        passages.marked(stretch);
        if (stretch.kind() == QuoteKind.REPORTED) {
            text.with(stretch.words());
        }
        Proposed proposed = stretch.proposed();
        if (proposed != null) {
            relay.with(proposed.relayedBy());
            if (!proposed.relay().isEmpty()) {
                relay.put(new Pick.Fresh<>(proposed.relay()));
                relay.begin();
            }
            if (proposed.speaker() != null) {
                speaker.put(new Pick.Fresh<>(proposed.speaker().name()));
                speaker.begin();
            }
        }
    }

    /** Somebody new who speaks: as it is suggested where that is the name, or else a person of whom nothing more is known. */
    private Id<Actor> speaker(String name, Drafting drafting) {
        Actor suggested = marked == null || marked.proposed() == null
                ? null
                : marked.proposed().speaker();
        if (suggested == null || !suggested.name().equals(name)) {
            return drafting.actor(name, ActorKind.PERSON);
        }
        drafting.put(suggested);
        return suggested.id();
    }

    @Override
    public List<List<FormField>> lines() {
        if (marked != null) {
            return List.of(List.of(speaker, kind), List.of(text), List.of(event, cue), List.of(behalf, relay));
        }
        return List.of(
                List.of(speaker, kind),
                List.of(passages.field()),
                List.of(text),
                List.of(behalf, relay),
                List.of(event, cue),
                List.of(said),
                List.of(language, translator),
                List.of(translation));
    }

    @Override
    public Entry write(Drafting drafting) {
        List<Passage> resting = passages.write(drafting);
        String words = words(resting);
        if (words.isBlank()) {
            drafting.fault(
                    text, Words.say(kind.value() == QuoteKind.REPORTED ? "form.quote.paraphrase" : "form.quote.words"));
            words = BETWEEN.strip();
        }
        return new Quote(
                before == null ? NewId.of(EntryKind.QUOTE, words) : before.id(),
                kind.value(),
                speaker.value(name -> speaker(name, drafting)),
                behalf.value(name -> drafting.actor(name, ActorKind.STATE)),
                relay.value(name -> drafting.actor(name, ActorKind.ORGANISATION)),
                cue.wordsOrNull(),
                event.value(drafting::event),
                said.valueOrNull(),
                words,
                language.wordsOrNull(),
                translation.wordsOrNull(),
                translator.wordsOrNull(),
                resting);
    }

    /** What was typed where it was typed now, or is a paraphrase; else what the passages say, unless they are as they were. */
    private String words(List<Passage> resting) {
        boolean typed = text.changed() || kind.value() == QuoteKind.REPORTED || passages.asBefore();
        if (typed && !text.blank()) {
            return text.words();
        }
        return kind.value() == QuoteKind.REPORTED
                ? ""
                : resting.stream().map(Passage::exact).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    private static PickField<Id<Actor>> actor(Ground ground, String name) {
        return new PickField<>(name, Words.say("form.field." + name), Offers.actors(ground.contents()), Making.RECORD);
    }

    /** The chosen source, else that of the chosen event or quote, else the only one there is. */
    private static @Nullable Id<Source> sourceOf(Ground ground) {
        List<Passage> passages = ground.chosen(Event.class)
                .map(Event::passages)
                .or(() -> ground.chosen(Quote.class).map(Quote::passages))
                .orElse(List.of());
        Optional<Id<Source>> rests = passages.stream().map(Passage::source).findFirst();
        List<Source> all = ground.contents().sources();
        return ground.chosen(Source.class)
                .map(Source::id)
                .or(() -> rests)
                .or(() -> all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty())
                .orElse(null);
    }
}
