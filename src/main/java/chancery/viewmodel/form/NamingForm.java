package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom some words of a text name. Somebody known gets them for an alias; otherwise they are the name of somebody new. From then
 * on every place where the words stand counts as a mention.
 */
final class NamingForm implements RecordForm {

    private final WordsField words =
            WordsField.line("words", Words.say("form.field.named")).required();
    private final PickField<Id<Actor>> actor;
    private final ChoiceField<ActorKind> kind =
            new ChoiceField<>("kind", Words.say("form.field.kind.new"), Segments.words(ActorKind.values()), false);
    private final PickField<Id<Actor>> side;

    NamingForm(Contents contents, String named) {
        words.with(named);
        actor = new PickField<>("actor", Words.say("form.field.names"), Offers.actors(contents), Making.RECORD)
                .required();
        side = new PickField<>("side", Words.say("form.field.side.new"), Offers.actors(contents), Making.RECORD);
        actor.put(new Pick.Fresh<>(named));
        actor.begin();
        kind.with(ActorKind.PERSON);
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(actor), List.of(words), List.of(kind), List.of(side));
    }

    @Override
    public Entry write(Drafting drafting) {
        String named = words.words();
        Optional<Actor> known =
                actor.offer().flatMap(offer -> drafting.entry(offer.value())).map(Actor.class::cast);
        if (known.isPresent()) {
            return named(known.get(), named);
        }
        String name = actor.textProperty().get().strip();
        return new Actor(
                NewId.of(EntryKind.ACTOR, name),
                name,
                kind.value(),
                name.equals(named) ? List.of() : List.of(named),
                side.value(called -> drafting.actor(called, ActorKind.STATE)),
                List.of(),
                null);
    }

    @Override
    public Optional<String> editName(Entry entry) {
        return actor.offer().map(offer -> Words.say("form.edit.named", words.words(), offer.name()));
    }

    private static Actor named(Actor actor, String alias) {
        if (actor.name().equals(alias) || actor.aliases().contains(alias)) {
            return actor;
        }
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.add(alias);
        return actor.withAliases(aliases);
    }
}
