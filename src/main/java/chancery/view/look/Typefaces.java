package chancery.view.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typefaces: Source Sans 3 for the window, Source Serif 4 for quoted words. */
final class Typefaces {

    private static final List<String> FILES = List.of(
            "SourceSans3-Regular",
            "SourceSans3-SemiBold",
            "SourceSans3-Bold",
            "SourceSans3-Italic",
            "SourceSerif4-Regular");
    private static final double ANY_SIZE = 12;

    private Typefaces() {}

    /** Makes them known to JavaFX; style sheets then name them by family. */
    static void load() {
        for (String file : FILES) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/chancery/fonts/" + file + ".ttf")) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("the typeface " + file + " is missing from the program");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
