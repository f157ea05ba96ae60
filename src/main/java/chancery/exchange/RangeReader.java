package chancery.exchange;

import chancery.time.Range;
import chancery.time.Tick;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pairs of bounds of a {@code when}. A bound that is {@code null} stands for an open end of the value. */
final class RangeReader {

    /** A pair as it is written. */
    record Pair(@Nullable String earliest, @Nullable String latest) {}

    private static final Pattern DAY_OR_TIME = Pattern.compile("[+-]?\\d{4,9}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?");
    private static final JsonNode NULLS =
            JsonNodeFactory.instance.arrayNode().addNull().addNull();

    private final Findings findings;

    RangeReader(Findings findings) {
        this.findings = findings;
    }

    /** The pair of a key; two nulls where there is none, which has then been noted. */
    Pair pair(Fields fields, String key) {
        JsonNode value = fields.required(key, fields.value(key), NULLS);
        if (!value.isArray() || value.size() != 2) {
            fields.refuse(key, "exchange.expected.pair");
            return new Pair(null, null);
        }
        Spot spot = fields.at(key);
        return new Pair(fields.elementOrNull(value.get(0), spot.at(0)), fields.elementOrNull(value.get(1), spot.at(1)));
    }

    /**
     * The range of a pair.
     *
     * @param undated whether there is no value, so that there may be no bounds
     * @param widest the value's own range
     * @return null where something is wrong, which has then been noted
     */
    @Nullable
    Range read(Pair pair, Spot spot, boolean undated, Range widest) {
        int before = findings.count();
        if (undated && (pair.earliest() != null || pair.latest() != null)) {
            findings.add(spot, "exchange.bound.undated");
        }
        long earliest = earliest(pair.earliest(), spot.at(0), widest.earliest());
        long latest = latest(pair.latest(), spot.at(1), widest.latest());
        if (findings.count() == before && latest < earliest) {
            findings.add(spot, "exchange.bound.order");
        }
        return findings.count() == before ? new Range(earliest, latest) : null;
    }

    private long earliest(@Nullable String bound, Spot spot, long widest) {
        if (bound == null) {
            if (Tick.known(widest)) {
                findings.add(spot, "exchange.bound.missing", Tick.earliestText(widest));
            }
            return widest;
        }
        try {
            return Tick.earliest(formed(bound));
        } catch (DateTimeParseException e) {
            findings.add(spot, "exchange.bound.malformed", Quoted.text(bound));
            return widest;
        }
    }

    private long latest(@Nullable String bound, Spot spot, long widest) {
        if (bound == null) {
            if (Tick.known(widest)) {
                findings.add(spot, "exchange.bound.missing", Tick.latestText(widest));
            }
            return widest;
        }
        try {
            return Tick.latest(formed(bound));
        } catch (DateTimeParseException e) {
            findings.add(spot, "exchange.bound.malformed", Quoted.text(bound));
            return widest;
        }
    }

    private static String formed(String bound) {
        if (!DAY_OR_TIME.matcher(bound).matches()) {
            throw new DateTimeParseException("neither a day nor a day and time", bound, 0);
        }
        return bound;
    }
}
