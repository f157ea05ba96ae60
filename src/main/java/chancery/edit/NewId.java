package chancery.edit;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names for new records: their kind, what they are called, and a random tail, so that nobody else gives the same. */
public final class NewId {

    private static final int LONGEST = 40;
    private static final int TAIL = 5;
    private static final int DIGITS = 36;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private NewId() {}

    /** A name such as {@code actor-sergey-lavrov-7kx2p}. */
    public static <T extends Entry> Id<T> of(EntryKind kind, String called) {
        return new Id<>(name(kind.word(), called));
    }

    /**
     * A name for a sheet that is kept, such as {@code sheet-the-pier-talks-7kx2p}; a sheet of one that is there gets {@code -2} after it.
     *
     * @param mark the letters that its pages are named by
     * @param taken the names that sheets have
     */
    public static String ofSheet(String title, String mark, Collection<String> taken) {
        String name = slug("sheet", title) + mark.toLowerCase(Locale.ROOT);
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> count == 1 ? name : name + "-" + count)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String kind, String called) {
        StringBuilder name = new StringBuilder(slug(kind, called));
        for (int digit = 0; digit < TAIL; digit++) {
            name.append(Character.forDigit(ThreadLocalRandom.current().nextInt(DIGITS), DIGITS));
        }
        return name.toString();
    }

    /** All of a name but what sets it apart. */
    private static String slug(String kind, String called) {
        String letters = MARKS.matcher(Normalizer.normalize(called, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphened = GAPS.matcher(letters).replaceAll("-");
        String cut = hyphened.length() > LONGEST ? hyphened.substring(0, LONGEST) : hyphened;
        String slug = EDGES.matcher(cut).replaceAll("");
        return slug.isEmpty() ? kind + '-' : kind + '-' + slug + '-';
    }
}
