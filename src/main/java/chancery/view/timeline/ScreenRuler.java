package chancery.view.timeline;

import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/**
 * Measures text as the screen draws it. Latin, Greek and Cyrillic letters stand beside each other as wide as each is alone, so
 * their widths are measured once a style and added up; anything else is measured as a whole, and the last few thousand answers
 * are remembered for each style.
 */
final class ScreenRuler implements TextRuler {

    private static final int REMEMBERED = 4_000;

    /** Below this there are no combining marks and no letters that change beside others. */
    private static final int PLAIN = 0x300;

    private static final int GREEK = 0x370;
    private static final int PAST_CYRILLIC = 0x483;
    private static final int PUNCTUATION = 0x2010;
    private static final int PAST_PUNCTUATION = 0x2027;

    private final Faces faces;
    private final Text text = new Text();
    private final Map<TextStyle, Widths> widths = new HashMap<>();

    ScreenRuler(Faces faces) {
        this.faces = faces;
    }

    @Override
    public double width(String words, TextStyle style) {
        if (words.isEmpty()) {
            return 0;
        }
        return widths.computeIfAbsent(style, Widths::new).of(words);
    }

    private double measure(String words, TextStyle style) {
        text.setFont(faces.of(style));
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }

    private static boolean alone(char letter) {
        return letter >= ' ' && letter < PLAIN
                || letter >= GREEK && letter < PAST_CYRILLIC
                || letter >= PUNCTUATION && letter < PAST_PUNCTUATION;
    }

    /** The widths of one style. */
    private final class Widths {

        private final TextStyle style;
        private final float[] letters = new float[PAST_PUNCTUATION];
        private final Map<String, Double> whole = new Recent();

        Widths(TextStyle style) {
            this.style = style;
        }

        double of(String words) {
            double width = 0;
            for (int i = 0; i < words.length(); i++) {
                char letter = words.charAt(i);
                if (!alone(letter)) {
                    return whole.computeIfAbsent(words, any -> measure(words, style));
                }
                width += letter(letter);
            }
            return width;
        }

        private float letter(char letter) {
            float width = letters[letter];
            if (width == 0) {
                width = (float) measure(String.valueOf(letter), style);
                letters[letter] = width;
            }
            return width;
        }
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
