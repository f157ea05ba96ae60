package chancery.viewmodel.field;

import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks for. It remembers with what it began, so that a form knows whether anything was changed, and says
 * in words what is wrong with it. To be used on the JavaFX thread.
 */
public abstract sealed class FormField permits WordsField, PickField, ChipField, ChoiceField, WhenField, RowsField {

    private final String name;
    private final String label;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable Object beginning;
    private String hint = "";
    private String origin = "";

    /**
     * A field that holds nothing yet.
     *
     * @param name what it is called by those who look for it, such as {@code title}
     * @param label what the user reads beside it; may be empty
     */
    FormField(String name, String label) {
        this.name = name;
        this.label = label;
    }

    /** What it is called by those who look for it. */
    public String name() {
        return name;
    }

    /** What the user reads beside it; may be empty. */
    public String label() {
        return label;
    }

    /** An example, or what may be left out, for an empty field; may be empty. */
    public String hint() {
        return hint;
    }

    /** Sets what an empty field shows. */
    public void setHint(String words) {
        hint = words;
    }

    /** Where what stands in it was found, in words; empty where nobody has filled it in for the user. */
    public String origin() {
        return origin;
    }

    /** Says where what stands in it was found. */
    public void setOrigin(String words) {
        origin = words;
    }

    /** What is wrong with it, in words; empty where nothing is known to be. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is wrong with it, in words; empty where nothing is known to be. */
    public String problem() {
        return problem.get();
    }

    /** Whether something is known to be wrong with it, or with what stands in it. */
    public boolean wrong() {
        return !problem.get().isEmpty();
    }

    /** Says what is wrong with it; empty for nothing. */
    public void complain(String words) {
        problem.set(words);
    }

    /** From now on this is what it began with. */
    public void begin() {
        beginning = state();
        problem.set("");
    }

    /** Whether it differs from what it began with. */
    public boolean changed() {
        return !Objects.equals(beginning, state());
    }

    /** Whether nothing stands in it. */
    public abstract boolean blank();

    /** Looks at what stands in it, and complains where that will not do. Answers whether it will. */
    public abstract boolean check();

    /** Calls the case for this field and returns its answer. */
    public abstract <R> R match(Cases<R> cases);

    /** All that stands in it, to be compared. */
    abstract Object state();

    /** Complains of a problem, or of none, and answers whether there is none. */
    boolean settle(@Nullable String words) {
        problem.set(words == null ? "" : words);
        return words == null;
    }

    /**
     * One answer for each sort of field.
     *
     * @param <R> what is answered
     */
    public interface Cases<R> {
        R words(WordsField field);

        R pick(PickField<?> field);

        R chips(ChipField<?> field);

        R choice(ChoiceField<?> field);

        R when(WhenField field);

        R rows(RowsField field);
    }
}
