package chancery.store.image;

import chancery.model.Account;
import chancery.model.Basis;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Role;
import chancery.model.Span;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Range;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What records are made of, from their keys. */
final class KeyedParts {

    private KeyedParts() {}

    static @Nullable When when(@Nullable Keyed keyed) {
        if (keyed == null) {
            return null;
        }
        String zone = keyed.textOrNull("zone");
        return new When(
                keyed.textOrNull("wording"),
                keyed.dateOrNull("edtf"),
                bounds(keyed.numbers("bounds")),
                keyed.wordOrNull(Basis.class, "basis"),
                zone == null ? null : ZoneId.of(zone),
                keyed.idOrNull("anchor"),
                keyed.textOrNull("offset"));
    }

    static Role role(Keyed keyed) {
        return new Role(keyed.text("title"), keyed.dateOrNull("from"), keyed.dateOrNull("to"));
    }

    static Participant participant(Keyed keyed) {
        return new Participant(keyed.id("actor"), keyed.text("part"));
    }

    static Passage passage(Keyed keyed) {
        return new Passage(
                keyed.id("source"),
                keyed.number("number"),
                keyed.number("paragraph"),
                new Span(keyed.number("start"), keyed.number("end")),
                keyed.textOrNull("exact"),
                keyed.textOrNull("before"),
                keyed.textOrNull("after"),
                keyed.textOrNull("key"),
                keyed.text("sha256"));
    }

    static Account account(Keyed keyed) {
        return new Account(
                keyed.id("source"), when(keyed.objectOrNull("when")), keyed.objects("figures", KeyedParts::figure));
    }

    static Evidence evidence(Keyed keyed) {
        Id<Quote> quote = keyed.idOrNull("quote");
        return quote == null ? new Evidence.OfEvent(keyed.id("event")) : new Evidence.OfQuote(quote);
    }

    private static Figure figure(Keyed keyed) {
        return new Figure(keyed.text("what"), keyed.text("value"), keyed.textOrNull("unit"));
    }

    private static Bounds bounds(List<Long> ticks) {
        if (ticks.isEmpty()) {
            return Bounds.UNDATED;
        }
        if (ticks.size() != 4) {
            throw new IllegalArgumentException("an image without sound bounds");
        }
        return new Bounds(new Range(ticks.get(0), ticks.get(1)), new Range(ticks.get(2), ticks.get(3)));
    }
}
