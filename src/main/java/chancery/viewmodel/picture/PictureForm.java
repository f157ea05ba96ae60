package chancery.viewmodel.picture;

import chancery.briefing.PictureOptions;
import chancery.model.Marking;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What a picture of the view should be like, as the user is saying it. A size is chosen by name, or typed in pixels. */
public final class PictureForm {

    /** The scales that are offered. */
    public static final List<Double> SCALES = List.of(1.0, 1.5, 2.0, 3.0, 4.0);

    /** The smallest width and height, in pixels. */
    public static final int LEAST = PictureOptions.LEAST;

    /** The largest. */
    public static final int MOST = PictureOptions.MOST;

    private final double screenWidth;
    private final double screenHeight;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.PNG);
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(this, "size", Size.SCREEN);
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(this, "scale", 2.0);
    private final StringProperty width = new SimpleStringProperty(this, "width", "");
    private final StringProperty height = new SimpleStringProperty(this, "height", "");
    private final BooleanProperty allLanes = new SimpleBooleanProperty(this, "allLanes");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final BooleanProperty framed = new SimpleBooleanProperty(this, "framed", true);
    private final StringProperty marking = new SimpleStringProperty(this, "marking", "");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper(this, "caution", "");

    /** What a picture can be saved as. */
    public enum Format {
        PNG,
        SVG,
        PDF;

        /** How the name of its file ends, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sizes with names, in pixels at scale 1; a pixel of paper is 1/96 of an inch. */
    public enum Size {
        SCREEN(0, 0),
        A4(1123, 794),
        A3(1587, 1123),
        OWN(0, 0);

        private final int wide;
        private final int high;

        Size(int wide, int high) {
            this.wide = wide;
            this.high = high;
        }

        /** The word it has in the program's keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Begins with the size of the screen, doubled.
     *
     * @param screenWidth of the view, in pixels
     * @param screenHeight of the view, in pixels
     * @param marking who may see the dossier, or null where it does not say
     */
    PictureForm(double screenWidth, double screenHeight, boolean dark, @Nullable Marking marking) {
        this.screenWidth = screenWidth;
        this.screenHeight = screenHeight;
        this.dark.set(dark);
        this.marking.set(marking == null ? "" : marking.label());
        size.subscribe(now -> measure());
        scale.subscribe(now -> measure());
    }

    /** The format. */
    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** The size by name; typed measures count where it is {@link Size#OWN}. */
    public ObjectProperty<Size> sizeProperty() {
        return size;
    }

    /** How many times larger than on the screen text and shapes are. */
    public ObjectProperty<Double> scaleProperty() {
        return scale;
    }

    /** The width in pixels, as typed. */
    public StringProperty widthProperty() {
        return width;
    }

    /** The height in pixels, as typed. */
    public StringProperty heightProperty() {
        return height;
    }

    /** Whether it is as high as all lanes need, whatever the height says. */
    public BooleanProperty allLanesProperty() {
        return allLanes;
    }

    /** Whether its ground is dark. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether it has a title above, with the marking, and a legend below. */
    public BooleanProperty framedProperty() {
        return framed;
    }

    /** Who may see it, in its title; must not stay blank where it has one. */
    public StringProperty markingProperty() {
        return marking;
    }

    /** What is not as it should be in the dossier that the picture shows; empty where nothing is known. */
    public ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    void caution(String words) {
        caution.set(words);
    }

    /** Whether a title is wished that does not say who may see it. */
    public boolean unmarked() {
        return framed.get() && marking.get().isBlank();
    }

    /** What was wished; nothing where a measure is none, or the marking of a title is missing. */
    public Optional<PictureOptions> options() {
        int wide = pixels(width.get());
        int high = allLanes.get() ? PictureOptions.LEAST : pixels(height.get());
        if (wide < 0 || high < 0 || unmarked()) {
            return Optional.empty();
        }
        PictureOptions.Theme theme = dark.get() ? PictureOptions.Theme.DARK : PictureOptions.Theme.LIGHT;
        PictureOptions options = PictureOptions.PLAIN
                .sized(wide, allLanes.get() ? null : high)
                .in(theme)
                .scaled(scale.get());
        String label = marking.get().strip();
        return Optional.of(label.isEmpty() ? options : options.marked(new Marking(label)));
    }

    private void measure() {
        Size now = size.get();
        if (now != Size.OWN) {
            width.set(typed((now == Size.SCREEN ? screenWidth : now.wide) * scale.get()));
            height.set(typed((now == Size.SCREEN ? screenHeight : now.high) * scale.get()));
        }
    }

    private static String typed(double pixels) {
        return String.valueOf(Math.max(PictureOptions.LEAST, Math.min(PictureOptions.MOST, Math.round(pixels))));
    }

    /** A typed measure, or −1 where it is none or out of range. */
    private static int pixels(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,6}")) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number < PictureOptions.LEAST || number > PictureOptions.MOST ? -1 : number;
    }
}
