package chancery.view.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import chancery.viewmodel.LooksViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Dresses every scene of the program alike: theme, style sheets, size of text. A scene that is dressed follows the user's
 * choice from then on.
 */
public final class Appearance {

    /** The ordinary size of text, in pixels. */
    static final double TEXT = 14;

    private final LooksViewModel looks;
    private final List<String> common = List.of(sheet("bridge"), sheet("tokens"));

    /** Loads the typefaces and puts the theme on the whole program. */
    public Appearance(LooksViewModel looks) {
        this.looks = looks;
        Typefaces.load();
        looks.darkProperty()
                .subscribe(dark -> Application.setUserAgentStylesheet(
                        dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    /** Dresses a scene. */
    public void dress(Scene scene) {
        looks.darkProperty().subscribe(dark -> {
            List<String> sheets = new ArrayList<>(common);
            sheets.add(sheet(dark ? "dark" : "light"));
            scene.getStylesheets().setAll(sheets);
        });
        looks.textSizeProperty().subscribe(percent -> size(scene.getRoot(), percent));
        scene.rootProperty()
                .subscribe(root -> size(root, looks.textSizeProperty().getValue()));
    }

    private static void size(Parent root, int percent) {
        root.setStyle("-fx-font-size: " + TEXT * percent / 100 + "px;");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(
                        Appearance.class.getResource("/chancery/theme/" + name + ".css"),
                        "the style sheets are missing")
                .toExternalForm();
    }
}
