package chancery.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.timeline.Sizes;
import chancery.timeline.TextStyle;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ScreenRulerTest {

    @Test
    void wordsAreAsWideAsTheScreenDrawsThem() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Faces faces = new Faces();
        Sizes sizes = new Sizes(1);
        ScreenRuler ruler = new ScreenRuler(faces);
        for (TextStyle style : List.of(sizes.label(), sizes.label().emphasised(), sizes.note(), sizes.chip())) {
            for (String words : List.of(
                    "",
                    "AV To fi ffl Wednesday 12.5",
                    "The ministers “meet” – again… and Łódź’s mayor",
                    "Министр встречает посла, Ἀθῆναι",
                    "會談 and e\u0301 and עברית")) {
                Text text = new Text(words);
                text.setFont(faces.of(style));
                assertEquals(text.getLayoutBounds().getWidth(), ruler.width(words, style), 0.01, words + style);
            }
        }
    }
}
