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

    private final JsonParser parser;
    private final Findings findings;
    private final Register register;
    private final Gathering gathering;
    private final RecordReader records;

    TextReader(JsonParser parser, Findings findings, Register register, Gathering gathering) {
        this.parser = parser;
        this.findings = findings;
        this.register = register;
        this.gathering = gathering;
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
                Saved.read(saved, parser, gathering, findings);
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
            record(section, cover, spot(section, cover, section.key()));
        } else if (parser.currentToken() != JsonToken.START_ARRAY) {
            findings.add(Spot.TOP.at(section.key()), "exchange.expected.list");
            parser.skipChildren();
        } else {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                progress.check();
                progress.fraction(parser.currentLocation().getCharOffset(), size);
                JsonNode value = parser.readValueAsTree();
                record(section, value, spot(section, value, section.key() + "[" + i + "]"));
            }
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
        gathering.add(entry);
        if (text != null) {
            gathering.text(new Id<Source>(entry.id().value()), text);
        }
    }

    private static Spot spot(Section section, JsonNode value, String otherwise) {
        JsonNode id = value.path("id");
        boolean named = id.isTextual() && Id.valid(id.textValue());
        return new Spot(
                named ? Words.say("exchange.kind." + section.kind().word()) + " " + id.textValue() : otherwise, "");
    }
}
