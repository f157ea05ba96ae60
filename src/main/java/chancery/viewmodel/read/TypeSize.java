package chancery.viewmodel.read;

import chancery.viewmodel.Memory;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large the text of the reader is set, in per cent of its ordinary size; remembered from one start to the next. */
public final class TypeSize {

    private static final String NAME = "reader.size";
    private static final int SMALLEST = 70;
    private static final int ORDINARY = 100;
    private static final int LARGEST = 250;
    private static final int STEP = 10;

    private final Memory memory;
    private final ReadOnlyIntegerWrapper percent;

    /** As the user last wanted it. */
    public TypeSize(Memory memory) {
        this.memory = memory;
        this.percent = new ReadOnlyIntegerWrapper(
                this, "percent", read(memory.settings().remembered().getOrDefault(NAME, "")));
    }

    /** In per cent of the ordinary size. */
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Some steps larger, or smaller. */
    public void step(int steps) {
        set(percent.get() + steps * STEP);
    }

    /** The ordinary size. */
    public void reset() {
        set(ORDINARY);
    }

    private void set(int wanted) {
        int now = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        percent.set(now);
        memory.change(settings -> settings.remembering(NAME, now == ORDINARY ? null : String.valueOf(now)));
    }

    private static int read(String remembered) {
        return remembered.matches("[0-9]{2,3}")
                ? Math.max(SMALLEST, Math.min(LARGEST, Integer.parseInt(remembered)))
                : ORDINARY;
    }
}
