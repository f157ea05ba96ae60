package chancery.cli.generate;

import chancery.model.Basis;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** How exactly the date of an event is known: mostly to the day, sometimes to the minute, the month or not at all. */
final class Dating {

    private static final int KEPT = 50_000;

    private final Chance chance;
    private final Map<String, When> told = new HashMap<>();

    Dating(Chance chance) {
        this.chance = chance;
    }

    /** What is known of the date of something that happens at this moment. */
    When of(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        double share = chance.share();
        if (share < 0.66) {
            return told(day.toString());
        } else if (share < 0.76) {
            return told(moment.truncatedTo(ChronoUnit.MINUTES) + ":00");
        } else if (share < 0.84) {
            return told(day.toString().substring(0, 7));
        } else if (share < 0.90) {
            return told(day + "/" + day.plusDays(1 + (long) chance.waiting(5)));
        } else if (share < 0.93) {
            return told(day + "~");
        } else if (share < 0.95) {
            return told("[" + day + ".." + day.plusDays(3 + chance.below(9)) + "]");
        } else if (share < 0.97) {
            return told("[.." + day + "]");
        } else if (share < 0.98) {
            return told(day + "/..");
        } else if (share < 0.99) {
            return told(day.toString().substring(0, 4));
        }
        return When.UNDATED;
    }

    /** Days repeat, and reading one takes longer than finding it. */
    private When told(String edtf) {
        When known = told.get(edtf);
        if (known == null) {
            Edtf date = Edtf.parse(edtf);
            Bounds bounds = date.bounds();
            known = new When(DateWords.of(date), date, bounds, Basis.STATED, null, null, null);
            if (told.size() < KEPT) {
                told.put(edtf, known);
            }
        }
        return known;
    }
}
