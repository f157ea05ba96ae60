package chancery.timeline;

import chancery.text.Words;

/** A number of records in few letters, where there is little room for it. */
public final class Amount {

    private Amount() {}

    /** A number in at most four letters: {@code 999}, {@code 1.2k}, {@code 249k}, {@code 1.0M}. */
    public static String few(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        boolean millions = count >= 999_500;
        double units = count / (millions ? 1e6 : 1e3);
        long tenths = Math.round(units * 10);
        String number = tenths < 100 ? tenths / 10 + "." + tenths % 10 : Long.toString(Math.round(units));
        return Words.say(millions ? "timeline.millions" : "timeline.thousands", number);
    }
}
