package chancery.briefing.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The look of a sheet, from {@code chancery/sheet/sheet.css}. */
final class Stylesheet {

    private Stylesheet() {}

    /** The stylesheet's text. */
    static String text() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/chancery/sheet/sheet.css")) {
            if (in == null) {
                throw new IllegalStateException("the stylesheet of the sheet is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
