package chancery.exchange;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Source;
import chancery.text.Words;
import chancery.work.Progress;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Reads a whole text, one record after the other, so that only one of them is in memory twice. */
final class TextReader {

    /** How many records lie between two looks at how far it is. */
    private static final int STEP = 256;

    private final JsonParser parser;
    private final Findings findings;
    private final Register register;
    private final Intake intake;
    private final Set<Section> passed;
    private final RecordReader records;

    /** Reads all of it. */
    TextReader(JsonParser parser, Findings findings, Register register, Intake intake) {
        this(parser, findings, register, intake, EnumSet.noneOf(Section.class));
    }

    /**
     * Reads it.
     *
     * @param passed the lists whose records are only entered, as expected
     */
    TextReader(JsonParser parser, Findings findings, Register register, Intake intake, Set<Section> passed) {
        this.parser = parser;
        this.findings = findings;
        this.register = register;
        this.intake = intake;
        this.passed = passed;
        this.records = new RecordReader(findings);
    }

    /**
     * Reads to the end.
     *
     * @param size how long the text is, or 0 where that is not known
     */
    void read(long size, Progress progress) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            findings.add(Spot.TOP, "exchange.expected.dossier");
            return;
        }
        Set<Section> missing = EnumSet.allOf(Section.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            Section section = Section.of(key).orElse(null);
            Memento.Kind saved = Saved.kind(key).orElse(null);
            if (saved != null) {
                Saved.read(saved, parser, intake, findings);
            } else if (section == null) {
                findings.add(Spot.TOP, "exchange.key.unknown", Quoted.text(key));
                parser.skipChildren();
            } else {
                missing.remove(section);
                section(section, size, progress);
            }
        }
        missing.forEach(section -> findings.add(Spot.TOP, "exchange.key.missing", section.key()));
        if (parser.nextToken() != null) {
            findings.add(Spot.TOP, "exchange.text.after");
        }
    }

    private void section(Section section, long size, Progress progress) throws IOException {
        if (section == Section.DOSSIER) {
            JsonNode cover = parser.readValueAsTree();
            record(section, cover, spot(section, cover, -1));
        } else if (parser.currentToken() != JsonToken.START_ARRAY) {
            findings.add(Spot.TOP.at(section.key()), "exchange.expected.list");
            parser.skipChildren();
        } else {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (i % STEP == 0) {
                    progress.check();
                    progress.fraction(parser.currentLocation().getCharOffset(), size);
                }
                if (passed.contains(section)) {
                    expect(section.kind());
                } else {
                    JsonNode value = parser.readValueAsTree();
                    record(section, value, spot(section, value, i));
                }
            }
        }
    }

    /** Enters the record on which the parser stands, as far as it has an id. */
    private void expect(EntryKind kind) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean id = parser.currentName().equals("id");
            JsonToken value = parser.nextToken();
            if (id && value == JsonToken.VALUE_STRING && Id.valid(parser.getText())) {
                register.expect(parser.getText(), kind);
            }
            parser.skipChildren();
        }
    }

    private void record(Section section, JsonNode value, Spot spot) {
        JsonNode id = value.path("id");
        if (id.isTextual() && Id.valid(id.textValue())) {
            EntryKind holder = register.enter(id.textValue(), section.kind());
            if (holder != null) {
                findings.add(spot.at("id"), "exchange.id.twice", Words.say("exchange.kind." + holder.word()));
            }
        }
        Fields fields = new Fields(value, spot, findings, section.keys());
        String text = section == Section.SOURCES ? fields.textOrNull("text") : null;
        Entry entry = records.read(section, fields);
        if (entry == null) {
            return;
        }
        intake.add(entry);
        if (text != null) {
            intake.text(new Id<Source>(entry.id().value()), text);
        }
    }

    /** The spot of a record, by its place where it has no name to go by; a cover, which needs no place, has a negative one. */
    private static Spot spot(Section section, JsonNode value, int place) {
        JsonNode id = value.path("id");
        if (id.isTextual() && Id.valid(id.textValue())) {
            return new Spot(Words.say("exchange.kind." + section.kind().word()) + " " + id.textValue(), "");
        }
        return new Spot(place < 0 ? section.key() : section.key() + "[" + place + "]", "");
    }
}
