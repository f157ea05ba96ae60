package chancery.viewmodel.form;

import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Marking;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.Pick;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is asked about the dossier as a whole. */
final class CoverForm implements RecordForm {

    private final Dossier before;
    private final WordsField title =
            WordsField.line("title", Words.say("form.field.title")).required();
    private final PickField<String> marking;
    private final PickField<ZoneId> zone;
    private final WhenField asOf = WhenField.valueAlone("as-of", Words.say("form.field.as-of"));
    private final WhenField cutOff = WhenField.valueAlone("cut-off", Words.say("form.field.cut-off"));
    private final WordsField author = WordsField.line("author", Words.say("form.field.author"));
    private final WordsField language =
            WordsField.line("language", Words.say("form.field.language")).required();

    CoverForm(Dossier before) {
        this.before = before;
        marking = new PickField<>(
                "marking",
                Words.say("form.field.marking"),
                Marking.TLP.stream().map(label -> Offer.word(label.label())).toList(),
                Making.WORD);
        zone = new PickField<>(
                        "zone",
                        Words.say("form.field.zone"),
                        ZoneId.getAvailableZoneIds().stream()
                                .sorted()
                                .map(id -> new Offer<>(ZoneId.of(id), id, List.of(), "", null))
                                .toList(),
                        Making.NOTHING)
                .required();
        title.with(before.title());
        if (before.marking() != null) {
            marking.put(Offer.word(before.marking().label()).picked());
            marking.begin();
        }
        zone.put(new Pick.Known<>(before.zone(), before.zone().getId()));
        zone.begin();
        asOf.with(day(before.asOf()));
        cutOff.with(day(before.cutOff()));
        author.with(before.author());
        language.with(before.language());
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(title), List.of(marking, zone), List.of(asOf, cutOff), List.of(author, language));
    }

    @Override
    public Entry write(Drafting drafting) {
        String label = marking.value(UnaryOperator.identity());
        return new Dossier(
                before.id(),
                title.words(),
                label == null ? null : new Marking(label),
                Objects.requireNonNull(zone.value(ZoneId::of)),
                day(asOf, drafting),
                day(cutOff, drafting),
                author.wordsOrNull(),
                language.words());
    }

    private static @Nullable Edtf day(@Nullable LocalDate day) {
        return day == null ? null : Edtf.day(day);
    }

    private static @Nullable LocalDate day(WhenField field, Drafting drafting) {
        Edtf edtf = field.edtf();
        if (edtf == null) {
            return null;
        }
        try {
            return LocalDate.parse(edtf.text());
        } catch (DateTimeParseException noDay) {
            drafting.fault(field, Words.say("form.day"));
            return null;
        }
    }
}
