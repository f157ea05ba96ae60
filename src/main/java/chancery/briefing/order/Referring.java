package chancery.briefing.order;

import chancery.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How written words refer to records: {@code @[what is read](id)}, such as {@code @[Talks in Geneva](e-2022-01-10-talks)}. The words
 * between the brackets are printed, and the citations of the record's passages after them. An at sign that begins no such thing is
 * an at sign.
 */
public final class Referring {

    private static final Pattern FORM = Pattern.compile("@\\[([^\\]\\n]{1,300})\\]\\(([a-z0-9._-]{1,100})\\)");

    private Referring() {}

    /**
     * A stretch of written words.
     *
     * @param words what is read
     * @param record what it refers to, or null for plain words
     */
    public record Stretch(String words, @Nullable Id<?> record) {}

    /** How a record is referred to under some words; closing brackets and line ends in them are left out. */
    public static String to(Id<?> record, String words) {
        return "@[" + words.replaceAll("[\\]\\n\\r]", " ").strip() + "](" + record + ")";
    }

    /** The stretches of written words, in reading order; none where there are no words. */
    public static List<Stretch> stretches(String written) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher found = FORM.matcher(written);
        int end = 0;
        while (found.find()) {
            plain(written.substring(end, found.start()), stretches);
            stretches.add(new Stretch(found.group(1), new Id<>(found.group(2))));
            end = found.end();
        }
        plain(written.substring(end), stretches);
        return stretches;
    }

    private static void plain(String words, List<Stretch> stretches) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(words, null));
        }
    }
}
