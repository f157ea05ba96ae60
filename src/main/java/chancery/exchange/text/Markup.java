package chancery.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether something is HTML. */
final class Markup {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body|article|meta)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENCODING =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 4_096;

    private Markup() {}

    /** Whether a file of this name, in lower case, is HTML whatever it begins with. */
    static boolean named(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    static boolean begins(String text) {
        return BEGINNING
                .matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                .matches();
    }

    /** The encoding that HTML names for itself, or null. */
    static @Nullable String encoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(head);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
