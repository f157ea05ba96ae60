package chancery.view.position;

import chancery.model.Stance;
import chancery.view.inspect.StanceWords;
import java.util.Locale;
import javafx.scene.control.Label;

/** A stance as its sign on its colour, from −2 to +2; the words stand beside it. */
public final class StanceSign extends Label {

    /** The sign of a stance. */
    public StanceSign(Stance stance) {
        super(StanceWords.sign(stance));
        getStyleClass().addAll("stance-sign", style(stance));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(StanceWords.full(stance));
    }

    /** The style class of a stance's colour. */
    static String style(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
