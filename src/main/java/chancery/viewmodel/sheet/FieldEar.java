package chancery.viewmodel.sheet;

import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import javafx.collections.ListChangeListener;

/** Hears of every change of a field's value, once for each, with whether the words in it end a word. */
final class FieldEar implements FormField.Cases<Boolean> {

    private final Heard heard;

    /** Somebody who hears of changes. */
    @FunctionalInterface
    interface Heard {

        /** A value has changed; {@code whole} says whether what follows is a change of its own. */
        void changed(boolean whole);
    }

    FieldEar(Heard heard) {
        this.heard = heard;
    }

    @Override
    public Boolean words(WordsField field) {
        field.textProperty().subscribe((before, after) -> heard.changed(after.matches("(?s).*\\s")));
        return true;
    }

    @Override
    public Boolean pick(PickField<?> field) {
        field.pickProperty().subscribe((before, after) -> heard.changed(true));
        field.textProperty().subscribe((before, after) -> heard.changed(false));
        return true;
    }

    @Override
    public Boolean chips(ChipField<?> field) {
        field.chips().addListener((ListChangeListener<Object>) change -> heard.changed(true));
        return true;
    }

    @Override
    public Boolean choice(ChoiceField<?> field) {
        field.chosenProperty().subscribe((before, after) -> heard.changed(true));
        return true;
    }

    @Override
    public Boolean when(WhenField field) {
        field.valueProperty().subscribe((before, after) -> heard.changed(true));
        return true;
    }

    @Override
    public Boolean rows(RowsField field) {
        throw new IllegalArgumentException("a group of fields has no rows: " + field.name());
    }
}
