package chancery.store.image;

import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import java.time.Instant;
import java.util.Map;

/**
 * One record as text: a JSON object on one line, with the keys of the exchange format ({@code src/docs/format.md}) in their
 * order but for those of nulls and empty lists, and with ticks for bounds. The same record always has the same image.
 *
 * <p>A key that is added later must have a meaning where it is missing; one that is given up is still read.
 */
public final class Image {

    private Image() {}

    /** The image of a record. */
    public static String of(Entry entry) {
        return JsonText.of(entry.match(EntryKeys.OF));
    }

    /** The image of a dismissal. */
    public static String of(Dismissal dismissal) {
        return JsonText.of(new Keys()
                .text("check", dismissal.check())
                .id("on", dismissal.on())
                .text("finding", dismissal.finding())
                .text("reason", dismissal.reason())
                .text("author", dismissal.author())
                .plain("time", dismissal.time())
                .map());
    }

    /** The image of what a view remembers. */
    public static String of(Memento memento) {
        return JsonText.of(new Keys()
                .word("kind", memento.kind())
                .text("name", memento.name())
                .text("body", memento.body())
                .map());
    }

    /** The image of a kept sheet, without its file. */
    public static String of(KeptSheet sheet) {
        return JsonText.of(new Keys()
                .text("id", sheet.id())
                .text("title", sheet.title())
                .plain("made", sheet.made())
                .text("author", sheet.author())
                .text("format", sheet.format())
                .number("pages", sheet.pages())
                .text("order", sheet.order())
                .map());
    }

    /**
     * The record of an image.
     *
     * @throws IllegalArgumentException where it is none of a record of this kind
     * @throws java.time.DateTimeException likewise
     */
    public static Entry entry(EntryKind kind, String image) {
        return KeyedEntries.entry(kind, new Keyed(JsonReader.read(image)));
    }

    /**
     * The dismissal of an image.
     *
     * @throws IllegalArgumentException where it is none of a dismissal
     * @throws java.time.DateTimeException likewise
     */
    public static Dismissal dismissal(String image) {
        Keyed keyed = new Keyed(JsonReader.read(image));
        String time = keyed.textOrNull("time");
        return new Dismissal(
                keyed.text("check"),
                new Id<>(keyed.text("on")),
                keyed.text("finding"),
                keyed.text("reason"),
                keyed.textOrNull("author"),
                time == null ? null : Instant.parse(time));
    }

    /**
     * What a view remembered, from its image.
     *
     * @throws IllegalArgumentException where it is none of such a thing
     */
    public static Memento memento(String image) {
        Keyed keyed = new Keyed(JsonReader.read(image));
        return new Memento(keyed.word(Memento.Kind.class, "kind"), keyed.text("name"), keyed.text("body"));
    }

    /**
     * The kept sheet of an image.
     *
     * @throws IllegalArgumentException where it is none of a sheet
     * @throws java.time.DateTimeException likewise
     */
    public static KeptSheet sheet(String image) {
        Keyed keyed = new Keyed(JsonReader.read(image));
        return new KeptSheet(
                keyed.text("id"),
                keyed.text("title"),
                Instant.parse(keyed.text("made")),
                keyed.textOrNull("author"),
                keyed.text("format"),
                keyed.number("pages"),
                keyed.text("order"));
    }

    /**
     * An object as text, for who has one of his own to keep: the mirror of {@link #keys}. What is null is left out by not being
     * in it.
     */
    public static String text(Map<String, Object> keys) {
        return JsonText.of(keys);
    }

    /**
     * What an image says, key by key, in its order: texts, {@code Long}s, {@code Double}s, lists, and maps of these.
     *
     * @throws IllegalArgumentException where it is no image
     */
    public static Map<String, Object> keys(String image) {
        return JsonReader.read(image);
    }
}
