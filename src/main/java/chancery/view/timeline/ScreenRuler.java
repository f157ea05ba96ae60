package chancery.view.timeline;

import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/**
 * Measures text as the screen draws it. Layouts ask for the same words again and again, so the last few thousand answers are
 * remembered for each style.
 */
final class ScreenRuler implements TextRuler {

    private static final int REMEMBERED = 4_000;

    private final Faces faces;
    private final Text text = new Text();
    private final Map<TextStyle, Map<String, Double>> widths = new HashMap<>();

    ScreenRuler(Faces faces) {
        this.faces = faces;
    }

    @Override
    public double width(String words, TextStyle style) {
        if (words.isEmpty()) {
            return 0;
        }
        return widths.computeIfAbsent(style, any -> new Recent()).computeIfAbsent(words, any -> measure(words, style));
    }

    private double measure(String words, TextStyle style) {
        text.setFont(faces.of(style));
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }

    /** Forgets what was asked for longest ago. */
    private static final class Recent extends LinkedHashMap<String, Double> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > REMEMBERED;
        }
    }
}
