package chancery.viewmodel;

import chancery.text.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When something was written or done at this desk, in words, in the form in which all days are told. */
public final class Moments {

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Words.LANGUAGE);

    private Moments() {}

    /** Such as "10 Jan 2022, 14:02", in this zone. */
    public static String words(Instant moment, ZoneId zone) {
        return TOLD.format(moment.atZone(zone));
    }
}
