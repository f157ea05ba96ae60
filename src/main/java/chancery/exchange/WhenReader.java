package chancery.exchange;

import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code when}. Whether its bounds lie within those of its value depends on the dossier's zone, so that is checked
 * afterwards ({@link DateCheck}).
 */
final class WhenReader {

    private static final List<String> KEYS =
            List.of("wording", "edtf", "earliest", "latest", "start", "end", "basis", "zone", "anchor", "offset");

    private final Findings findings;
    private final RangeReader ranges;

    WhenReader(Findings findings) {
        this.findings = findings;
        this.ranges = new RangeReader(findings);
    }

    /** What stands there, or null where something is wrong with it, which has then been noted. */
    @Nullable
    When read(JsonNode value, Spot spot) {
        Fields fields = new Fields(value, spot, findings, KEYS);
        String wording = fields.textOrNull("wording");
        Edtf edtf = fields.dateOrNull("edtf");
        Basis basis = fields.wordOrNull("basis", Basis.class);
        ZoneId zone = fields.parsed("zone", WhenReader::zone, "exchange.zone");
        Id<? extends Entry> anchor = fields.idOrNull("anchor");
        String offset = fields.parsed("offset", WhenReader::period, "exchange.period");
        Bounds bounds = bounds(fields, edtf);
        return bounds != null && fields.sound() ? new When(wording, edtf, bounds, basis, zone, anchor, offset) : null;
    }

    /**
     * The zone of an id, which must be written as the zone writes itself.
     *
     * @throws java.time.DateTimeException where there is none
     */
    static ZoneId zone(String id) {
        ZoneId zone = ZoneId.of(id);
        if (!zone.getId().equals(id)) {
            throw new DateTimeParseException("not the zone's own id", id, 0);
        }
        return zone;
    }

    private @Nullable Bounds bounds(Fields fields, @Nullable Edtf edtf) {
        RangeReader.Pair start = ranges.pair(fields, "start");
        RangeReader.Pair end = ranges.pair(fields, "end");
        same(fields, "earliest", start.earliest(), "start[0]");
        same(fields, "latest", end.latest(), "end[1]");
        if (!fields.sound()) {
            return null;
        }
        Bounds widest = edtf == null ? Bounds.UNDATED : edtf.bounds();
        Range from = ranges.read(start, fields.at("start"), edtf == null, widest.start());
        Range to = ranges.read(end, fields.at("end"), edtf == null, widest.end());
        if (from == null || to == null) {
            return null;
        }
        if (to.latest() < from.earliest()) {
            fields.refuse("end", "exchange.bound.backward");
        }
        return new Bounds(from, to);
    }

    private static void same(Fields fields, String key, @Nullable String bound, String other) {
        String text = fields.textOrNull(key);
        if (text == null ? bound != null : !text.equals(bound)) {
            fields.refuse(key, "exchange.bound.other", other);
        }
    }

    private static String period(String text) {
        if (text.contains("T")) {
            Duration.parse(text);
        } else {
            Period.parse(text);
        }
        // Both parsers read lower case too, which the standard does not have.
        if (text.chars().anyMatch(Character::isLowerCase)) {
            throw new DateTimeParseException("lower case", text, 0);
        }
        return text;
    }
}
