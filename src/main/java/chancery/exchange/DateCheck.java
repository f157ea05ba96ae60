package chancery.exchange;

import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import chancery.time.Tick;
import java.time.ZoneId;

/** Whether the bounds of a date, which an analyst may have narrowed, lie within those of its value. */
final class DateCheck {

    /** How far apart two zones can be: from −12 to +14 hours. */
    private static final long ZONES_APART = 26 * 3_600L;

    private final ZoneId zone;

    DateCheck(ZoneId zone) {
        this.zone = zone;
    }

    void check(When when, Spot spot, Findings findings) {
        Edtf edtf = when.edtf();
        if (edtf == null) {
            return;
        }
        Bounds widest = edtf.bounds(zone);
        // Bounds are on the dossier's clock; a value in another zone may have been moved onto it, or left as it is
        // written.
        long slack = when.zone() == null || when.zone().equals(zone) ? 0 : ZONES_APART;
        if (!within(when.bounds().start(), widest.start(), slack)) {
            findings.add(spot.at("start"), "exchange.bound.outside", edtf.text(), text(widest.start()));
        }
        if (!within(when.bounds().end(), widest.end(), slack)) {
            findings.add(spot.at("end"), "exchange.bound.outside", edtf.text(), text(widest.end()));
        }
    }

    private static boolean within(Range range, Range widest, long slack) {
        boolean from = !Tick.known(widest.earliest()) || range.earliest() >= widest.earliest() - slack;
        boolean to = !Tick.known(widest.latest()) || range.latest() <= widest.latest() + slack;
        // An end that never comes cannot be narrowed, only left open.
        boolean open = !widest.open() || range.equals(widest);
        return from && to && open;
    }

    private static String text(Range range) {
        String from = Tick.known(range.earliest()) ? Tick.earliestText(range.earliest()) : "..";
        String to = Tick.known(range.latest()) ? Tick.latestText(range.latest()) : "..";
        return from.equals(to) ? from : from + "/" + to;
    }
}
