package chancery.check;

/** The beginning of a longer text, for a sentence that speaks of it. */
final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /** The text on one line, cut after {@value #MOST} characters at a space. */
    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, MOST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + "…";
    }
}
