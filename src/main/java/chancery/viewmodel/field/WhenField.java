package chancery.viewmodel.field;

import chancery.model.When;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.when.Anchors;
import chancery.viewmodel.when.Dateline;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A field for a date as it is known: with its wording, or, where a record keeps the value alone, without. */
public final class WhenField extends FormField {

    private final ObjectProperty<When> value = new SimpleObjectProperty<>(this, "value", When.UNDATED);
    private final boolean valueAlone;
    private List<Dateline> datelines = List.of();
    private Anchors anchors = Anchors.NONE;

    private WhenField(String name, String label, boolean valueAlone) {
        super(name, label);
        this.valueAlone = valueAlone;
        value.subscribe(now -> complain(""));
        begin();
    }

    /** A field for a date with its wording and how it was come by. */
    public static WhenField whole(String name, String label) {
        return new WhenField(name, label, false);
    }

    /** A field for a date of which the record keeps the value alone: words that are no date are a mistake. */
    public static WhenField valueAlone(String name, String label) {
        return new WhenField(name, label, true);
    }

    /** With a date to begin with; null for none. Answers the field. */
    public WhenField with(@Nullable When when) {
        value.set(when == null ? When.UNDATED : when);
        begin();
        return this;
    }

    /** With a value to begin with; null for none. Answers the field. */
    public WhenField with(@Nullable Edtf edtf) {
        return with(edtf == null ? null : new When(null, edtf, edtf.bounds(), null, null, null, null));
    }

    /** With the days that words such as "on Friday" may be counted from, the likeliest first. Answers the field. */
    public WhenField against(List<Dateline> lines) {
        datelines = List.copyOf(lines);
        return this;
    }

    /** With the events that words such as "two days after the talks" may be counted from. Answers the field. */
    public WhenField from(Anchors events) {
        anchors = events;
        return this;
    }

    /** The events that words such as "two days after the talks" may be counted from. */
    public Anchors anchors() {
        return anchors;
    }

    /** The days that words such as "on Friday" may be counted from. */
    public List<Dateline> datelines() {
        return datelines;
    }

    /** What was understood; {@link When#UNDATED} where nothing was typed. Never null. */
    public ObjectProperty<When> valueProperty() {
        return value;
    }

    /** What was understood. */
    public When value() {
        return value.get();
    }

    /** What was understood, or null where nothing was typed. */
    public @Nullable When valueOrNull() {
        return blank() ? null : value.get();
    }

    /** The value alone, or null where there is none. */
    public @Nullable Edtf edtf() {
        return value.get().edtf();
    }

    /** Whether the record keeps the value alone. */
    public boolean valueAlone() {
        return valueAlone;
    }

    @Override
    public boolean blank() {
        return Objects.equals(value.get(), When.UNDATED);
    }

    @Override
    public boolean check() {
        boolean wordsAlone = !blank() && edtf() == null;
        return settle(
                valueAlone && wordsAlone
                        ? Words.say(
                                "field.when.unknown", String.valueOf(value.get().wording()))
                        : null);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.when(this);
    }

    @Override
    Object state() {
        return value.get();
    }
}
