package chancery.exchange;

import chancery.model.Account;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Holding;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Role;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of which records are made. */
final class PartWriter {

    private final ObjectWriter out;

    PartWriter(ObjectWriter out) {
        this.out = out;
    }

    void when(String key, @Nullable When when) throws IOException {
        if (when == null) {
            out.nothing(key);
            return;
        }
        Bounds bounds = when.bounds();
        out.begin(key);
        out.text("wording", when.wording());
        out.date("edtf", when.edtf());
        out.text("earliest", earliest(bounds.earliest()));
        out.text("latest", latest(bounds.latest()));
        range("start", bounds.start());
        range("end", bounds.end());
        out.word("basis", when.basis());
        out.plain("zone", when.zone());
        out.id("anchor", when.anchor());
        out.text("offset", when.offset());
        out.end();
    }

    void passages(List<Passage> passages) throws IOException {
        out.list("passages", passages, this::passage);
    }

    void roles(List<Role> roles) throws IOException {
        out.list("roles", roles, role -> {
            out.begin();
            out.text("title", role.title());
            out.date("from", role.from());
            out.date("to", role.to());
            out.end();
        });
    }

    void participants(List<Participant> participants) throws IOException {
        out.list("participants", participants, participant -> {
            out.begin();
            out.id("actor", participant.actor());
            out.text("part", participant.part());
            out.end();
        });
    }

    void accounts(List<Account> accounts) throws IOException {
        out.list("accounts", accounts, account -> {
            out.begin();
            out.id("source", account.source());
            when("when", account.when());
            out.list("figures", account.figures(), this::figure);
            out.end();
        });
    }

    void holding(Holding holding) throws IOException {
        out.begin("holds");
        out.date("from", holding.from());
        out.date("to", holding.to());
        out.end();
    }

    void evidence(List<Evidence> evidence) throws IOException {
        out.list("evidence", evidence, each -> {
            out.begin();
            out.id(each instanceof Evidence.OfQuote ? "quote" : "event", each.id());
            out.end();
        });
    }

    private void figure(Figure figure) throws IOException {
        out.begin();
        out.text("what", figure.what());
        out.text("value", figure.value());
        out.text("unit", figure.unit());
        out.end();
    }

    private void passage(Passage passage) throws IOException {
        out.begin();
        out.id("source", passage.source());
        out.number("number", passage.number());
        out.number("paragraph", passage.paragraph());
        out.number("start", passage.span().start());
        out.number("end", passage.span().end());
        out.text("exact", passage.exact());
        out.text("before", passage.before());
        out.text("after", passage.after());
        out.text("key", passage.key());
        out.text("sha256", passage.sha256());
        out.end();
    }

    private void range(String key, Range range) throws IOException {
        out.beginList(key);
        out.element(earliest(range.earliest()));
        out.element(latest(range.latest()));
        out.endList();
    }

    private static @Nullable String earliest(long tick) {
        return Tick.known(tick) ? Tick.earliestText(tick) : null;
    }

    private static @Nullable String latest(long tick) {
        return Tick.known(tick) ? Tick.latestText(tick) : null;
    }
}
