package chancery.store.image;

import chancery.model.Account;
import chancery.model.Figure;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Role;
import chancery.model.When;
import chancery.time.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of what records are made of. */
final class PartKeys {

    private PartKeys() {}

    /** A date; the bounds are start earliest, start latest, end earliest, end latest, in ticks, where anything is known. */
    static @Nullable Keys when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        Bounds bounds = when.bounds();
        List<Long> ticks = bounds.equals(Bounds.UNDATED)
                ? List.of()
                : List.of(
                        bounds.start().earliest(),
                        bounds.start().latest(),
                        bounds.end().earliest(),
                        bounds.end().latest());
        return new Keys()
                .text("wording", when.wording())
                .date("edtf", when.edtf())
                .list("bounds", ticks, tick -> tick)
                .word("basis", when.basis())
                .plain("zone", when.zone())
                .id("anchor", when.anchor())
                .text("offset", when.offset());
    }

    static Object role(Role role) {
        return new Keys()
                .text("title", role.title())
                .date("from", role.from())
                .date("to", role.to())
                .map();
    }

    static Object participant(Participant participant) {
        return new Keys()
                .id("actor", participant.actor())
                .text("part", participant.part())
                .map();
    }

    static Object passage(Passage passage) {
        return new Keys()
                .id("source", passage.source())
                .number("number", passage.number())
                .number("paragraph", passage.paragraph())
                .number("start", passage.span().start())
                .number("end", passage.span().end())
                .text("exact", passage.exact())
                .text("before", passage.before())
                .text("after", passage.after())
                .text("key", passage.key())
                .text("sha256", passage.sha256())
                .map();
    }

    static Object account(Account account) {
        return new Keys()
                .id("source", account.source())
                .object("when", when(account.when()))
                .list("figures", account.figures(), PartKeys::figure)
                .map();
    }

    private static Object figure(Figure figure) {
        return new Keys()
                .text("what", figure.what())
                .text("value", figure.value())
                .text("unit", figure.unit())
                .map();
    }
}
