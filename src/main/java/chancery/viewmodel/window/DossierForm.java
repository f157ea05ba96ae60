package chancery.viewmodel.window;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Marking;
import chancery.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the user says of a dossier that is to be made. */
public final class DossierForm {

    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty marking = new SimpleStringProperty(this, "marking", "");
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>(this, "asOf", null);

    /** Its title; must not stay blank. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Who may see it; blank where nobody has said. */
    public StringProperty markingProperty() {
        return marking;
    }

    /** The day whose end is its "now"; its value is null where there is none. */
    public ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }

    /** The file name that suits the title, with its suffix. */
    public String fileName() {
        return FileNames.plain(title.get()) + FileNames.SUFFIX;
    }

    /** The cover, in this computer's time zone. */
    Dossier cover() {
        String label = marking.get().strip();
        return new Dossier(
                new Id<>("dossier-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT)),
                title.get().strip(),
                label.isEmpty() ? null : new Marking(label),
                ZoneId.systemDefault(),
                asOf.get(),
                null,
                null,
                Words.LANGUAGE.toLanguageTag());
    }
}
