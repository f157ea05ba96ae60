package chancery.briefing.type;

/** A few characters of a long text, to tell where something is. */
public final class Excerpt {

    private static final int BEFORE = 24;
    private static final int AFTER = 24;

    private Excerpt() {}

    /** The text around the first occurrence of a code point in it. */
    public static String around(String text, int point) {
        int[] points = text.codePoints().toArray();
        int place = 0;
        while (place < points.length - 1 && points[place] != point) {
            place++;
        }
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(points.length, place + AFTER);
        String middle = new String(points, from, to - from).strip();
        return (from > 0 ? "…" : "") + middle + (to < points.length ? "…" : "");
    }
}
