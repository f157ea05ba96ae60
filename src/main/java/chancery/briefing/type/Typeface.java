package chancery.briefing.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A font of the program's own, one file of {@code chancery/fonts}.
 *
 * @param family as a stylesheet names it
 * @param weight 400 to 700
 * @param file the file's name
 */
public record Typeface(String family, int weight, String file) {

    /** For text. */
    public static final String SANS = "Source Sans 3";

    /** For titles and the words of others. */
    public static final String SERIF = "Source Serif 4";

    /** For pictographs in the words of others; every other family falls back on it. */
    public static final String EMOJI = "Noto Emoji";

    /** Every font a sheet may use. */
    public static final List<Typeface> ALL = List.of(
            new Typeface(SANS, 400, "SourceSans3-Regular.ttf"),
            new Typeface(SANS, 600, "SourceSans3-SemiBold.ttf"),
            new Typeface(SANS, 700, "SourceSans3-Bold.ttf"),
            new Typeface(SERIF, 400, "SourceSerif4-Regular.ttf"),
            new Typeface(SERIF, 700, "SourceSerif4-Bold.ttf"),
            new Typeface(EMOJI, 400, "NotoEmoji-Regular.ttf"));

    /**
     * The face of a family and weight.
     *
     * @throws IllegalArgumentException where the program has no such face
     */
    public static Typeface of(String family, int weight) {
        return ALL.stream()
                .filter(face -> face.family().equals(family) && face.weight() == weight)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + family + " of weight " + weight));
    }

    /**
     * The file's bytes.
     *
     * @throws IllegalStateException where the program was put together without it
     */
    public byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream("/chancery/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
