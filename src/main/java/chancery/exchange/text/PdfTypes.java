package chancery.exchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Parts lines that are set in another type: a heading may stand as close to its paragraph as two lines of that stand to each
 * other. Each word is followed by a tag that names its type; lines of which all words have one type are compared.
 */
final class PdfTypes {

    /** So much larger one type is than another for it to be no accident. */
    private static final float LARGER = 1.15f;

    /** Around a tag; no text has them, since they are no characters. */
    private static final char OPEN = '\uFDD1';

    private static final char CLOSE = '\uFDD2';
    private static final char FIRST = '\uE000';
    private static final int MOST = 0x1800;
    private static final Pattern TAG = Pattern.compile(OPEN + "([\uE000-\uF7FF])" + CLOSE);
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final String ENDS = ".!?:;”\"»";

    private final List<Type> types = new ArrayList<>();

    private record Type(float size, boolean bold) {

        boolean differs(Type other) {
            return Math.max(size, other.size) >= LARGER * Math.min(size, other.size);
        }
    }

    /** The tag of a word. */
    String tag(List<TextPosition> word) {
        if (word.isEmpty()) {
            return "";
        }
        Type type = new Type(word.get(0).getFontSizeInPt(), bold(word.get(0).getFont()));
        int index = types.indexOf(type);
        if (index < 0) {
            index = types.size();
            types.add(type);
        }
        return index < MOST ? "" + OPEN + (char) (FIRST + index) + CLOSE : "";
    }

    /** Parts the lines of a paragraph where they are of several; takes the tags away. */
    List<List<String>> parted(List<String> tagged) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> here = new ArrayList<>();
        Type before = null;
        boolean alike = true;
        for (String line : tagged) {
            String plain = TAG.matcher(line).replaceAll("").strip();
            if (plain.isEmpty()) {
                continue;
            }
            Type now = type(line);
            if (!here.isEmpty() && ends(here.get(here.size() - 1), before, alike, now, plain)) {
                paragraphs.add(here);
                here = new ArrayList<>();
            }
            alike = here.isEmpty() ? now != null : alike && now != null && now.equals(before);
            before = now;
            here.add(plain);
        }
        if (!here.isEmpty()) {
            paragraphs.add(here);
        }
        return paragraphs;
    }

    /** Whether a paragraph ends between two lines. Words made bold within one may fill a line by accident. */
    private static boolean ends(String last, @Nullable Type before, boolean alike, @Nullable Type now, String next) {
        if (before == null || now == null || before.equals(now)) {
            return false;
        }
        if (before.differs(now)) {
            return true;
        }
        boolean closed = ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
        return before.bold() != now.bold()
                && (before.bold() ? alike && !Character.isLowerCase(next.codePointAt(0)) : closed);
    }

    /** The one type of all words of a line; null where they have several. */
    private @Nullable Type type(String line) {
        Set<Type> found = new HashSet<>();
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            int index = tag.group(1).charAt(0) - FIRST;
            // A file may hold what looks like a tag, though it is no text.
            if (index < types.size()) {
                found.add(types.get(index));
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static boolean bold(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
