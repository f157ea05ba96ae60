package chancery.viewmodel.form;

import chancery.edit.NewId;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Place;
import chancery.text.Words;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.WordsField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about a place. */
final class PlaceForm implements RecordForm {

    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    private final @Nullable Place before;
    private final WordsField name =
            WordsField.line("name", Words.say("form.field.name")).required();
    private final WordsField latitude = degrees("latitude", MOST_NORTH);
    private final WordsField longitude = degrees("longitude", MOST_EAST);

    PlaceForm(@Nullable Place before) {
        this.before = before;
        latitude.setHint(Words.say("form.latitude.hint"));
        longitude.setHint(Words.say("form.longitude.hint"));
        if (before != null) {
            name.with(before.name());
            latitude.with(text(before.latitude()));
            longitude.with(text(before.longitude()));
        }
    }

    @Override
    public List<List<FormField>> lines() {
        return List.of(List.of(name), List.of(latitude, longitude));
    }

    @Override
    public Entry write(Drafting drafting) {
        if (latitude.blank() != longitude.blank()) {
            drafting.fault(latitude.blank() ? latitude : longitude, Words.say("form.place.half"));
        }
        boolean both = !latitude.blank() && !longitude.blank();
        return new Place(
                before == null ? NewId.of(EntryKind.PLACE, name.words()) : before.id(),
                name.words(),
                both ? number(latitude.words()) : null,
                both ? number(longitude.words()) : null);
    }

    private static WordsField degrees(String name, double most) {
        return WordsField.line(name, Words.say("form.field." + name)).obeying(words -> {
            Double number = number(words);
            return number != null && Math.abs(number) <= most ? null : Words.say("form.degrees", most);
        });
    }

    private static @Nullable Double number(String words) {
        try {
            double number = Double.parseDouble(words.replace('−', '-').replace(',', '.'));
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Double degrees) {
        return degrees == null ? null : String.valueOf(degrees);
    }
}
