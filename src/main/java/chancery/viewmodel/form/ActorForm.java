package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Role;
import chancery.text.Words;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked about an actor. */
final class ActorForm implements RecordForm {

    private static final Pattern COLOUR = Pattern.compile("#?[0-9a-fA-F]{6}");

    private final Id<Actor> id;
    private final @Nullable Actor before;
    private final WordsField name =
            WordsField.line("name", Words.say("form.field.name")).required();
    private final ChoiceField<ActorKind> kind =
            new ChoiceField<>("kind", Words.say("form.field.kind"), Segments.words(ActorKind.values()), false);
    private final ChipField<String> aliases =
            new ChipField<>("aliases", Words.say("form.field.aliases"), List.of(), Making.WORD);
    private final PickField<Id<Actor>> side;
    private final WordsField colour = WordsField.line("colour", Words.say("form.field.colour"))
            .obeying(words -> COLOUR.matcher(words).matches() ? null : Words.say("form.colour"));
    private final RowsField roles =
            new RowsField("roles", Words.say("form.field.roles"), Words.say("form.roles.more"), () -> line(null));

    ActorForm(Ground ground, @Nullable Actor before) {
        this.before = before;
        this.id = before == null ? NewId.of(EntryKind.ACTOR, "") : before.id();
        side = new PickField<>(
                "side",
                Words.say("form.field.side"),
                Offers.actors(ground.contents()).stream()
                        .filter(offer -> !offer.value().equals(id))
                        .toList(),
                Making.RECORD);
        colour.setHint(Words.say("form.colour.hint"));
        aliases.setHint(Words.say("form.aliases.hint"));
        kind.with(ActorKind.PERSON);
        if (before != null) {
            name.with(before.name());
            kind.with(before.kind());
            aliases.with(before.aliases(), UnaryOperator.identity());
            side.with(before.side());
            colour.with(before.colour());
            roles.with(before.roles().stream().map(ActorForm::line).toList());
        }
    }

    /** With what a text tells of the actor, beside what is known; counts as changed. Answers the form. */
    ActorForm told(Actor suggested) {
        if (before == null) {
            name.textProperty().set(suggested.name());
            kind.choose(suggested.kind());
        }
        suggested.aliases().forEach(alias -> aliases.chips().add(new Pick.Fresh<>(alias)));
        return this;
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(name, kind), List.of(aliases), List.of(side, colour), List.of(roles));
    }

    @Override
    public Entry write(Drafting drafting) {
        Id<Actor> named = before == null ? NewId.of(EntryKind.ACTOR, name.words()) : id;
        String hex = colour.words().toLowerCase(Locale.ROOT);
        return new Actor(
                named,
                name.words(),
                kind.value(),
                aliases.values(UnaryOperator.identity()),
                side.value(called -> drafting.actor(called, ActorKind.STATE)),
                roles.filled().stream().map(ActorForm::role).toList(),
                hex.isEmpty() ? null : hex.startsWith("#") ? hex : "#" + hex);
    }

    private static Row line(@Nullable Role role) {
        Optional<Role> known = Optional.ofNullable(role);
        return new Row(List.of(
                WordsField.line("role", Words.say("form.field.role"))
                        .required()
                        .with(known.map(Role::title).orElse(null)),
                WhenField.valueAlone("from", Words.say("form.field.from"))
                        .with(known.map(Role::from).orElse(null)),
                WhenField.valueAlone("to", Words.say("form.field.to"))
                        .with(known.map(Role::to).orElse(null))));
    }

    private static Role role(Row row) {
        return new Role(
                ((WordsField) row.fields().get(0)).words(),
                ((WhenField) row.fields().get(1)).edtf(),
                ((WhenField) row.fields().get(2)).edtf());
    }
}
