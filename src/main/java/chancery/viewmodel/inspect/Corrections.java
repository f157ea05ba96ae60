package chancery.viewmodel.inspect;

import chancery.model.EntryKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which field of its form each line of a page is corrected. */
final class Corrections {

    /** The name of the field, by the key of the line's label. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("window.inspect.actors", "participants"),
            Map.entry("window.inspect.about", "participants"),
            Map.entry("window.inspect.place", "place"),
            Map.entry("window.inspect.issues", "issues"),
            Map.entry("window.inspect.actor", "actor"),
            Map.entry("window.inspect.issue", "issue"),
            Map.entry("window.inspect.condition", "condition"),
            Map.entry("window.inspect.holds", "from"),
            Map.entry("window.inspect.behalf", "behalf"),
            Map.entry("window.inspect.speaker", "speaker"),
            Map.entry("window.inspect.relay", "relay"),
            Map.entry("window.inspect.cue", "cue"),
            Map.entry("window.inspect.said.at", "event"),
            Map.entry("window.inspect.language", "language"),
            Map.entry("window.inspect.side", "side"),
            Map.entry("window.inspect.aliases", "aliases"),
            Map.entry("window.inspect.minus", "minus"),
            Map.entry("window.inspect.plus", "plus"),
            Map.entry("window.inspect.coordinates", "latitude"),
            Map.entry("window.inspect.publisher", "publisher"),
            Map.entry("window.inspect.author", "author"),
            Map.entry("window.inspect.published", "published"),
            Map.entry("window.inspect.url", "url"),
            Map.entry("window.inspect.relays", "relays"),
            Map.entry("window.inspect.grade.label", "reliability"),
            Map.entry("window.inspect.text", "text"),
            Map.entry("window.inspect.marking", "marking"),
            Map.entry("window.inspect.as-of", "as-of"),
            Map.entry("window.inspect.cut-off", "cut-off"),
            Map.entry("window.inspect.zone", "zone"));

    private Corrections() {}

    /** The field that corrects the line of a label, by the label's key; null where there is none. */
    static @Nullable String of(String labelKey) {
        return FIELDS.get(labelKey);
    }

    /** The field that corrects the title of a page, or null where the title follows from something else. */
    static @Nullable String title(EntryKind kind) {
        return switch (kind) {
            case ACTOR, PLACE -> "name";
            case DOSSIER, SOURCE, EVENT, ISSUE -> "title";
            case NOTE -> "text";
            case QUOTE, POSITION -> null;
        };
    }
}
