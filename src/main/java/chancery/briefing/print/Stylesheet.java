package chancery.briefing.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The look of a sheet, from {@code chancery/sheet/sheet.css}, and what one that is set close has otherwise, from {@code close.css}. */
final class Stylesheet {

    private Stylesheet() {}

    /** The stylesheet's text. */
    static String text(Density density) {
        return switch (density) {
            case OPEN -> read("sheet");
            case CLOSE -> read("sheet") + read("close");
        };
    }

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/chancery/sheet/" + name + ".css")) {
            if (in == null) {
                throw new IllegalStateException("a stylesheet of the sheet is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
