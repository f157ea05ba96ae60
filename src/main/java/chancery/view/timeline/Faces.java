package chancery.view.timeline;

import chancery.timeline.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The bundled sans-serif face in the sizes and weights that the timeline asks for. The semi-bold face is a family of its own
 * to JavaFX, because its file says so.
 */
final class Faces {

    private static final String FAMILY = "Source Sans 3";

    private final Map<TextStyle, Font> fonts = new HashMap<>();

    /** The font of a style. */
    Font of(TextStyle style) {
        return fonts.computeIfAbsent(style, Faces::font);
    }

    private static Font font(TextStyle style) {
        return switch (style.weight()) {
            case REGULAR -> Font.font(FAMILY, FontWeight.NORMAL, style.size());
            case SEMIBOLD -> Font.font(FAMILY + " SemiBold", FontWeight.NORMAL, style.size());
            case BOLD -> Font.font(FAMILY, FontWeight.BOLD, style.size());
        };
    }
}
