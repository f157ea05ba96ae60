package chancery.view.inspect;

import chancery.model.Stance;
import chancery.text.Words;
import java.util.Locale;

/** A stance in words and signs. */
public final class StanceWords {

    private StanceWords() {}

    /** With its sign: {@code +1 supports}. */
    public static String brief(Stance stance) {
        return sign(stance) + " " + full(stance);
    }

    /** In words alone. */
    public static String full(Stance stance) {
        return Words.say(
                "window.stance." + stance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@code −2} to {@code +2}, with a true minus. */
    public static String sign(Stance stance) {
        return stance.sign();
    }
}
