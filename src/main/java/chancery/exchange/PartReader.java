package chancery.exchange;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.When;
import chancery.time.Edtf;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of which records are made. Each method answers null where something is wrong with the part, which has then
 * been noted.
 */
final class PartReader {

    private static final Holding NOT_KNOWN = new Holding(null, null);

    private final Findings findings;
    private final WhenReader whens;
    private final PassageReader passages;

    PartReader(Findings findings) {
        this.findings = findings;
        this.whens = new WhenReader(findings);
        this.passages = new PassageReader(findings);
    }

    @Nullable
    When when(Fields of, String key) {
        JsonNode value = of.value(key);
        return value == null ? null : whens.read(value, of.at(key));
    }

    List<Passage> passages(Fields of) {
        return of.list("passages", passages::read);
    }

    List<Role> roles(Fields of) {
        return of.list("roles", (element, spot) -> {
            Fields fields = new Fields(element, spot, findings, List.of("title", "from", "to"));
            String title = fields.text("title");
            Edtf from = fields.dateOrNull("from");
            Edtf to = fields.dateOrNull("to");
            return fields.sound() ? new Role(title, from, to) : null;
        });
    }

    List<Participant> participants(Fields of) {
        return of.list("participants", (element, spot) -> {
            Fields fields = new Fields(element, spot, findings, List.of("actor", "part"));
            Id<Actor> actor = fields.id("actor");
            String part = fields.word("part");
            return fields.sound() ? new Participant(actor, part) : null;
        });
    }

    List<Account> accounts(Fields of) {
        return of.list("accounts", (element, spot) -> {
            Fields fields = new Fields(element, spot, findings, List.of("source", "when", "figures"));
            Id<Source> source = fields.id("source");
            When when = when(fields, "when");
            List<Figure> figures = fields.list("figures", this::figure);
            return fields.sound() ? new Account(source, when, figures) : null;
        });
    }

    Holding holding(Fields of) {
        JsonNode value = of.required("holds", of.value("holds"), JsonNodeFactory.instance.nullNode());
        if (value.isNull()) {
            return NOT_KNOWN;
        }
        Fields fields = new Fields(value, of.at("holds"), findings, List.of("from", "to"));
        return new Holding(fields.dateOrNull("from"), fields.dateOrNull("to"));
    }

    List<Evidence> evidence(Fields of) {
        return of.list("evidence", (element, spot) -> {
            boolean event = element.has("event");
            Fields fields = new Fields(element, spot, findings, List.of(event ? "event" : "quote"));
            Id<? extends Entry> id = fields.id(event ? "event" : "quote");
            if (!fields.sound()) {
                return null;
            }
            return event
                    ? new Evidence.OfEvent(new Id<Event>(id.value()))
                    : new Evidence.OfQuote(new Id<Quote>(id.value()));
        });
    }

    private @Nullable Figure figure(JsonNode element, Spot spot) {
        Fields fields = new Fields(element, spot, findings, List.of("what", "value", "unit"));
        String what = fields.text("what");
        String value = fields.text("value");
        String unit = fields.textOrNull("unit");
        return fields.sound() ? new Figure(what, value, unit) : null;
    }
}
