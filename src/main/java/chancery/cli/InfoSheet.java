package chancery.cli;

import chancery.exchange.Layout;
import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Marking;
import chancery.store.FileFacts;
import chancery.text.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code chancery info} says of a dossier.
 *
 * @param file as it was given
 */
record InfoSheet(Path file, Dossier dossier, FileFacts facts) {

    private static final String[] UNITS = {"kB", "MB", "GB"};

    /** As JSON; the keys are laid down in {@code src/docs/format.md}. */
    void writeJson(PrintWriter out) throws IOException {
        try (JsonGenerator json = Layout.generator(out)) {
            json.writeStartObject();
            json.writeStringField("file", file.toString());
            json.writeStringField("title", dossier.title());
            json.writeStringField("marking", label());
            json.writeStringField("asOf", day());
            json.writeNumberField("schemaVersion", facts.schemaVersion());
            json.writeNumberField("applicationId", facts.applicationId());
            json.writeNumberField("bytes", facts.bytes());
            json.writeStringField("integrity", facts.sound() ? "ok" : "damaged");
            json.writeArrayFieldStart("problems");
            for (String problem : problems()) {
                json.writeString(problem);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Integer> count : counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        out.print("\n");
    }

    /** For people. */
    void writeText(PrintWriter out) {
        out.print(Plain.line(dossier.title()) + "\n" + Plain.line(file.toString()) + "\n\n");
        Columns cover = new Columns();
        cover.row(Words.say("cli.info.marking"), orNone(label()));
        cover.row(Words.say("cli.info.as-of"), orNone(day()));
        cover.row(Words.say("cli.info.size"), size(facts.bytes()));
        cover.row(Words.say("cli.info.schema"), Integer.toString(facts.schemaVersion()));
        cover.row(Words.say("cli.info.application"), String.format(Locale.ROOT, "0x%08x", facts.applicationId()));
        cover.row(Words.say("cli.info.integrity"), Words.say(facts.sound() ? "cli.info.sound" : "cli.info.damaged"));
        problems().forEach(problem -> cover.row("", Plain.line(problem)));
        cover.write(out);
        out.print("\n");
        counted().write(out);
    }

    private Columns counted() {
        Columns table = new Columns();
        int width = counts().values().stream()
                .mapToInt(count -> String.format(Words.LANGUAGE, "%,d", count).length())
                .max()
                .orElse(0);
        counts().forEach((key, count) ->
                table.row(Words.say("cli.info." + key), String.format(Words.LANGUAGE, "%," + width + "d", count)));
        return table;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("sources", facts.records().get(EntryKind.SOURCE));
        counts.put("passages", facts.passages());
        counts.put("actors", facts.records().get(EntryKind.ACTOR));
        counts.put("places", facts.records().get(EntryKind.PLACE));
        counts.put("events", facts.records().get(EntryKind.EVENT));
        counts.put("quotes", facts.records().get(EntryKind.QUOTE));
        counts.put("issues", facts.records().get(EntryKind.ISSUE));
        counts.put("positions", facts.records().get(EntryKind.POSITION));
        counts.put("notes", facts.records().get(EntryKind.NOTE));
        counts.put("sheets", facts.sheets());
        return counts;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>(facts.integrity());
        facts.altered().forEach(id -> problems.add(Words.say("cli.info.altered", id.value())));
        if (!facts.searchSound()) {
            problems.add(Words.say("cli.info.search"));
        }
        return problems;
    }

    private @Nullable String label() {
        Marking marking = dossier.marking();
        return marking == null ? null : marking.label();
    }

    private @Nullable String day() {
        LocalDate day = dossier.asOf();
        return day == null ? null : day.toString();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? Words.say("cli.info.none") : Plain.line(text);
    }

    private static String size(long bytes) {
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 1000 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Words.LANGUAGE, size < 10 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }
}
