package chancery.viewmodel.suggest;

import chancery.text.Opening;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an event is called that is made of a sentence, until somebody finds a better title: the sentence's own first words. */
final class Titles {

    private static final int LONGEST = 90;

    /** An event that the sentence does not tell to be of any other kind. */
    private static final String ANY = "event";

    /** The place and day that a report begins with. */
    private static final Pattern DATELINE = Pattern.compile("^[^.!?;]{0,60}?\\d\\s?[–—-]\\s?(?=\\p{L})");

    private static final Map<String, Pattern> KINDS = Map.of(
            "meeting", words("meet|meets|met|meeting|meetings|talks|summit|conference|session"),
            "interview", words("interview|interviews|interviewed"),
            "speech", words("speech|address|addressed|keynote"),
            "statement", words("said|says|told|announced|declared|statement|warned|wrote"));

    private Titles() {}

    /** A title of a sentence. */
    static String of(String sentence) {
        String plain =
                DATELINE.matcher(sentence.replaceAll("\\s+", " ").strip()).replaceFirst("");
        String bare = plain.endsWith(".") && !plain.endsWith("..") ? plain.substring(0, plain.length() - 1) : plain;
        int end = Opening.end(bare, LONGEST);
        if (end == bare.length()) {
            return bare;
        }
        return bare.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    /** The kind of event that the first telling word of a sentence stands for. */
    static String kind(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .flatMap(kind -> kind.getValue()
                        .matcher(lower)
                        .results()
                        .limit(1)
                        .map(found -> Map.entry(found.start(), kind.getKey())))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .or(() -> Optional.of(ANY))
                .get();
    }

    private static Pattern words(String any) {
        return Pattern.compile("\\b(?:" + any + ")\\b");
    }
}
