package chancery.viewmodel.brief;

import chancery.briefing.Paper;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Head;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.model.Dossier;
import chancery.model.Marking;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the user says of a sheet that is to be printed; begins with what the dossier says. */
public final class BriefingForm {

    private final StringProperty marking = new SimpleStringProperty(this, "marking", "");
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>(this, "asOf", null);
    private final BooleanProperty letter = new SimpleBooleanProperty(this, "letter");

    BriefingForm(Dossier dossier, @Nullable String user) {
        marking.set(dossier.marking() == null ? "" : dossier.marking().label());
        author.set(dossier.author() != null ? dossier.author() : user == null ? "" : user);
        asOf.set(dossier.asOf());
    }

    /** Who may see the sheet; must not stay blank. */
    public StringProperty markingProperty() {
        return marking;
    }

    /** Whom the sheet names; blank for nobody. */
    public StringProperty authorProperty() {
        return author;
    }

    /** The day whose end the sheet speaks of; its value is null for today. */
    public ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }

    /** Whether it is printed on US letter; else on A4. */
    public BooleanProperty letterProperty() {
        return letter;
    }

    SheetOrder order() {
        String label = marking.get().strip();
        LocalDate day = asOf.get();
        Marking chosen = label.isEmpty() ? null : new Marking(label);
        return SheetOrder.of(Template.TWO_PAGE)
                .withScope(new Scope(null, null, List.of(), List.of(), day == null ? null : AsOf.endOf(day), null))
                .withHead(new Head(null, null, author.get(), null, chosen))
                .withLayout(new Layout(letter.get() ? Paper.LETTER : Paper.A4, null, true));
    }
}
