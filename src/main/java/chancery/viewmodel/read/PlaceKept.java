package chancery.viewmodel.read;

import chancery.store.image.Image;
import java.util.Map;
import java.util.Optional;

/**
 * A place as the dossier remembers it, in code points as all that the file holds.
 *
 * @param start where the selection began, or the caret stood
 * @param end where the selection ended
 * @param top where the first line in sight began
 * @param furthest the furthest that was ever in sight
 * @param length of the text then
 */
record PlaceKept(int start, int end, int top, int furthest, int length) {

    /** A place in a text. */
    static PlaceKept of(ReadingText text, Place place) {
        return new PlaceKept(
                point(text, place.selection().from()),
                point(text, place.selection().to()),
                point(
                        text,
                        text.line(Math.min(place.top(), text.lineCount() - 1)).from()),
                point(text, place.furthest()),
                text.points().length());
    }

    /** The place in a text, which may have become shorter since. */
    Place in(ReadingText text) {
        int from = unit(text, start);
        return new Place(
                new Stretch(from, Math.max(from, unit(text, end))), text.lineAt(unit(text, top)), unit(text, furthest));
    }

    /** How much of the text was read, in whole per cent. */
    int percent() {
        return Place.percent(furthest, length);
    }

    /** As a JSON object. */
    String text() {
        return Image.text(Map.of("start", start, "end", end, "top", top, "furthest", furthest, "length", length));
    }

    /** What a text says; nothing where it is none of ours. */
    static Optional<PlaceKept> read(String text) {
        try {
            Map<String, Object> keys = Image.keys(text);
            return Optional.of(new PlaceKept(
                    number(keys, "start"),
                    number(keys, "end"),
                    number(keys, "top"),
                    number(keys, "furthest"),
                    number(keys, "length")));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, Object> keys, String key) {
        return keys.get(key) instanceof Number number ? Math.max(0, number.intValue()) : 0;
    }

    private static int point(ReadingText text, int unit) {
        return text.points().ofUnit(Math.min(unit, text.length()));
    }

    private static int unit(ReadingText text, int point) {
        return text.points().toUnit(Math.min(point, text.points().length()));
    }
}
