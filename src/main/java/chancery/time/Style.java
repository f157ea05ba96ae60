package chancery.time;

import chancery.text.Words;
import java.time.Month;
import java.time.format.TextStyle;

/** How much room there is for a date in words. */
enum Style {
    /** For reading: months whole, years always. */
    FULL("time.full.", TextStyle.FULL),
    /** For lists and axes, where the year is seen elsewhere: months cut, no year with a day. */
    BRIEF("time.brief.", TextStyle.SHORT);

    private final String keys;
    private final TextStyle months;

    Style(String keys, TextStyle months) {
        this.keys = keys;
        this.months = months;
    }

    /** The words of this style's key. */
    String say(String key, Object... arguments) {
        return Words.say(keys + key, arguments);
    }

    String month(Month month) {
        return month.getDisplayName(months, Words.LANGUAGE);
    }
}
