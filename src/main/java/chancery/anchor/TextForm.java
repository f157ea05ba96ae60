package chancery.anchor;

import java.text.Normalizer;

/** The one form in which a source's text is kept. Offsets count in this form, and in no other. */
public final class TextForm {

    private TextForm() {}

    /**
     * The text with its line ends as {@code \n} (from {@code \r\n} and {@code \r}) and its characters composed (Unicode NFC).
     * Nothing else is changed, and nothing trimmed. Normalising twice is normalising once.
     */
    public static String normalise(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
