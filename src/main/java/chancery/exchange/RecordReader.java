package chancery.exchange;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Place;
import chancery.model.Reliability;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.time.Edtf;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads records; {@link StatementReader} reads those that rest on a source's words. Each method answers null where something
 * is wrong with the record in itself, which has then been noted; whether records fit together is checked when all have been
 * read.
 */
final class RecordReader {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern RELIABILITY = Pattern.compile("[A-F]");

    private final PartReader parts;
    private final StatementReader statements;

    RecordReader(Findings findings) {
        this.parts = new PartReader(findings);
        this.statements = new StatementReader(parts);
    }

    /** The record of a section; a source's text is read apart. */
    @Nullable
    Entry read(Section section, Fields fields) {
        return switch (section) {
            case DOSSIER -> dossier(fields);
            case SOURCES -> source(fields);
            case ACTORS -> actor(fields);
            case PLACES -> place(fields);
            case EVENTS -> statements.event(fields);
            case QUOTES -> statements.quote(fields);
            case ISSUES -> issue(fields);
            case POSITIONS -> statements.position(fields);
            case NOTES -> statements.note(fields);
        };
    }

    private static @Nullable Dossier dossier(Fields fields) {
        Id<Dossier> id = fields.id("id");
        String title = fields.text("title");
        Marking marking = marking(fields);
        ZoneId zone = fields.required("zone", fields.parsed("zone", WhenReader::zone, "exchange.zone"), ZoneOffset.UTC);
        LocalDate asOf = fields.parsed("asOf", LocalDate::parse, "exchange.day");
        LocalDate cutOff = fields.parsed("cutOff", LocalDate::parse, "exchange.day");
        String author = fields.textOrNull("author");
        String language = fields.text("language");
        return fields.sound() ? new Dossier(id, title, marking, zone, asOf, cutOff, author, language) : null;
    }

    private static @Nullable Marking marking(Fields fields) {
        String label = fields.textOrNull("marking");
        if (label == null) {
            return null;
        }
        if (label.isBlank() || label.chars().anyMatch(Character::isISOControl)) {
            fields.refuse("marking", "exchange.marking");
            return null;
        }
        return new Marking(label);
    }

    private static @Nullable Source source(Fields fields) {
        Id<Source> id = fields.id("id");
        int number = fields.number("number", 1, Integer.MAX_VALUE);
        String title = fields.textOrNull("title");
        String publisher = fields.textOrNull("publisher");
        String author = fields.textOrNull("author");
        Edtf published = fields.dateOrNull("published");
        String language = fields.textOrNull("language");
        String url = fields.textOrNull("url");
        SourceKind kind = fields.word("kind", SourceKind.class);
        String reliability = fields.required(
                "reliability", fields.matching("reliability", RELIABILITY, "exchange.reliability"), "F");
        int credibility = fields.number("credibility", 1, 6);
        Id<Source> relays = fields.idOrNull("relays");
        String sha256 = fields.hashOrNull("sha256");
        int nextPassage = fields.number("nextPassage", 1, Integer.MAX_VALUE);
        if (id.equals(relays) && fields.sound()) {
            fields.refuse("relays", "exchange.itself");
        }
        Grade grade = new Grade(Reliability.valueOf(reliability), credibility);
        return fields.sound()
                ? new Source(
                        id,
                        number,
                        title,
                        publisher,
                        author,
                        published,
                        language,
                        url,
                        kind,
                        grade,
                        relays,
                        sha256,
                        nextPassage)
                : null;
    }

    private @Nullable Actor actor(Fields fields) {
        Id<Actor> id = fields.id("id");
        String name = fields.text("name");
        ActorKind kind = fields.word("kind", ActorKind.class);
        List<String> aliases = fields.texts("aliases");
        Id<Actor> side = fields.idOrNull("side");
        List<Role> roles = parts.roles(fields);
        String colour = fields.matching("colour", COLOUR, "exchange.colour");
        if (id.equals(side) && fields.sound()) {
            fields.refuse("side", "exchange.itself");
        }
        return fields.sound() ? new Actor(id, name, kind, aliases, side, roles, colour) : null;
    }

    private static @Nullable Place place(Fields fields) {
        Id<Place> id = fields.id("id");
        String name = fields.text("name");
        Double latitude = degrees(fields, "latitude", 90);
        Double longitude = degrees(fields, "longitude", 180);
        if (fields.sound() && (latitude == null) != (longitude == null)) {
            fields.refuse(latitude == null ? "latitude" : "longitude", "exchange.coordinate.half");
        }
        return fields.sound() ? new Place(id, name, latitude, longitude) : null;
    }

    private static @Nullable Double degrees(Fields fields, String key, int most) {
        JsonNode value = fields.value(key);
        if (value == null) {
            return null;
        }
        if (value.isNumber() && Math.abs(value.doubleValue()) <= most) {
            return value.doubleValue();
        }
        fields.refuse(key, "exchange.coordinate", Integer.toString(most));
        return null;
    }

    private static @Nullable Issue issue(Fields fields) {
        Id<Issue> id = fields.id("id");
        String title = fields.text("title");
        String question = fields.text("question");
        String minus = fields.textOrNull("minus");
        String plus = fields.textOrNull("plus");
        return fields.sound() ? new Issue(id, title, question, minus, plus) : null;
    }
}
