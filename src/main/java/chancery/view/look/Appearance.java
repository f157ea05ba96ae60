package chancery.view.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import chancery.viewmodel.LooksViewModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Window;

/**
 * Dresses every scene of the program alike: theme, style sheets, size of text. A scene that is dressed follows the user's
 * choice from then on.
 */
public final class Appearance {

    /** The ordinary size of text, in pixels. */
    static final double TEXT = 15;

    private static final List<Integer> SIGNS = List.of(16, 32, 48, 128, 256);

    private final LooksViewModel looks;
    private final List<String> common =
            List.of(sheet("bridge"), sheet("tokens"), sheet("timeline"), sheet("reader"), sheet("composer"));

    /** Loads the typefaces and puts the theme on the whole program. */
    public Appearance(LooksViewModel looks) {
        this.looks = looks;
        Typefaces.load();
        looks.darkProperty()
                .subscribe(dark -> Application.setUserAgentStylesheet(
                        dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    /**
     * Reads the style sheets once for nothing, which makes the reading that counts fast. Needs no JavaFX thread, so it can be
     * done while JavaFX starts.
     */
    public static void warmUp() {
        for (String name : List.of("bridge", "tokens", "light")) {
            try {
                new CssParser().parse(URI.create(sheet(name)).toURL());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Dresses a scene. */
    public void dress(Scene scene) {
        ObservableValue<Boolean> shown =
                scene.windowProperty().flatMap(Window::showingProperty).orElse(true);
        looks.darkProperty().when(shown).subscribe(dark -> putOn(scene));
        looks.textSizeProperty().when(shown).subscribe(percent -> putOn(scene));
        scene.rootProperty().subscribe(root -> putOn(scene));
    }

    /** Loads the program's sign in several sizes, beside the window, and hands it over when all are there. */
    public static void whenIconsAreLoaded(Consumer<List<Image>> taker) {
        List<Image> signs = SIGNS.stream()
                .map(size -> new Image(resource("icons/chancery-" + size + ".png"), true))
                .toList();
        signs.forEach(sign -> sign.progressProperty().subscribe(progress -> {
            if (signs.stream().allMatch(one -> one.getProgress() >= 1)) {
                taker.accept(signs);
            }
        }));
    }

    private void putOn(Scene scene) {
        double text = TEXT * looks.textSizeProperty().getValue() / 100;
        List<String> sheets = new ArrayList<>(common);
        sheets.add(sheet(looks.dark() ? "dark" : "light"));
        sheets.add(icons(text));
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().setStyle("-fx-font-size: " + text + "px;");
    }

    /** An icon is a letter of a font of its own, so its size cannot be told in terms of the text around it. */
    private static String icons(double text) {
        String rules = String.format(
                Locale.ROOT,
                ".ikonli-font-icon { -fx-icon-size: %.1fpx; } .field-icon { -fx-icon-size: %.1fpx; }"
                        + " .card-icon { -fx-icon-size: %.1fpx; } .empty-icon { -fx-icon-size: %.1fpx; }",
                text * 1.15,
                text,
                text * 1.6,
                text * 2.2);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return resource("theme/" + name + ".css");
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/chancery/" + name), name + " is missing")
                .toExternalForm();
    }
}
