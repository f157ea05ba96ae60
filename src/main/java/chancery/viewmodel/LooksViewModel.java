package chancery.viewmodel;

import chancery.settings.Look;
import chancery.settings.Settings;
import chancery.settings.Theme;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** How the window looks: its theme and the size of its text. Remembered from one start to the next. */
public final class LooksViewModel {

    /** The smallest text, in per cent of the ordinary size. */
    public static final int SMALLEST = 80;

    /** The largest text, in per cent of the ordinary size. */
    public static final int LARGEST = 200;

    /** By how much one step changes the text, in per cent. */
    public static final int STEP = 10;

    private static final int ORDINARY = 100;
    private static final String MOTION = "motion";
    private static final String NONE = "none";

    private final Memory memory;
    private final BooleanProperty desktopDark = new SimpleBooleanProperty(this, "desktopDark");
    private final ObservableValue<Look> look;
    private final ObservableValue<Boolean> dark;
    private final ObservableValue<Boolean> calm;
    private final ObservableValue<Integer> textSize;

    /** Looks as the user last wanted it. */
    public LooksViewModel(Memory memory) {
        this.memory = memory;
        this.look = memory.settingsProperty().map(Settings::look);
        this.textSize = look.map(now -> Math.max(SMALLEST, Math.min(LARGEST, now.textSize())));
        this.calm = memory.settingsProperty()
                .map(now -> NONE.equals(now.remembered().get(MOTION)));
        this.dark = look.flatMap(now ->
                desktopDark.map(desktop -> now.theme() == Theme.DARK || (now.theme() == Theme.SYSTEM && desktop)));
    }

    /** Whether the desktop is dark; false until somebody has asked it. */
    public BooleanProperty desktopDarkProperty() {
        return desktopDark;
    }

    /** Whether the window is dark. */
    public ObservableValue<Boolean> darkProperty() {
        return dark;
    }

    /** Whether the window is dark now. */
    public boolean dark() {
        return dark.getValue();
    }

    /** Whether the window is light or dark as the desktop is. */
    public ObservableValue<Boolean> followsDesktopProperty() {
        return look.map(now -> now.theme() == Theme.SYSTEM);
    }

    /** The size of the text, in per cent of the ordinary size, {@value #SMALLEST} to {@value #LARGEST}. */
    public ObservableValue<Integer> textSizeProperty() {
        return textSize;
    }

    /** One step larger, up to the largest. */
    public void largerText() {
        setTextSize(textSize.getValue() + STEP);
    }

    /** One step smaller, down to the smallest. */
    public void smallerText() {
        setTextSize(textSize.getValue() - STEP);
    }

    /** The ordinary size. */
    public void ordinaryText() {
        setTextSize(ORDINARY);
    }

    /** Light from now on. */
    public void wearLight() {
        change(now -> now.withTheme(Theme.LIGHT));
    }

    /** Dark from now on. */
    public void wearDark() {
        change(now -> now.withTheme(Theme.DARK));
    }

    /** As the desktop is. */
    public void followDesktop() {
        change(now -> now.withTheme(Theme.SYSTEM));
    }

    /** From light to dark, or back; the desktop is no longer followed. */
    public void switchTheme() {
        if (dark()) {
            wearLight();
        } else {
            wearDark();
        }
    }

    /** Whether the user wants no motion: what would move is there at once. */
    public ObservableValue<Boolean> calmProperty() {
        return calm;
    }

    /** Whether the user wants no motion now. */
    public boolean calm() {
        return calm.getValue();
    }

    /** With motion, or without. */
    public void setCalm(boolean wanted) {
        memory.change(settings -> settings.remembering(MOTION, wanted ? NONE : null));
    }

    private void setTextSize(int percent) {
        change(now -> now.withTextSize(Math.max(SMALLEST, Math.min(LARGEST, percent))));
    }

    private void change(UnaryOperator<Look> change) {
        memory.change(settings -> settings.withLook(change.apply(settings.look())));
    }
}
