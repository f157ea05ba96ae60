package chancery.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The program's words by key, from {@code chancery/text/messages.properties}. Patterns follow {@link MessageFormat}: a literal
 * apostrophe in a pattern with arguments is written twice. The language is the program's, not the dossier's.
 */
public final class Words {

    /** The language the words are in, and in which dates and numbers are written. */
    public static final Locale LANGUAGE = Locale.ENGLISH;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("chancery.text.messages", LANGUAGE);

    private Words() {}

    /**
     * The words of a key, as they stand in the file.
     *
     * @throws MissingResourceException where the file has no such key
     */
    public static String say(String key) {
        return BUNDLE.getString(key);
    }

    /**
     * The words of a key with its places filled.
     *
     * @throws MissingResourceException where the file has no such key
     * @throws IllegalArgumentException where the pattern is malformed
     */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(arguments);
    }
}
