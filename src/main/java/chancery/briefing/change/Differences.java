package chancery.briefing.change;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Stance;
import chancery.store.image.Image;
import chancery.text.Words;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what two states of a record differ, told from their images, key by key. */
final class Differences {

    /** What the program keeps for itself, and no reader asks for. */
    private static final Set<String> OWN = Set.of("nextPassage", "sha256", "colour");

    private static final Set<String> DATES = Set.of("when", "saidWhen");
    private static final Set<String> DAYS = Set.of("published", "from", "to");
    private static final Set<String> RECORDS =
            Set.of("speaker", "onBehalfOf", "relayedBy", "actor", "issue", "place", "event", "side", "relays", "on");

    private final Calling calling;
    private final Function<Edtf, String> dates;

    Differences(Calling calling, Function<Edtf, String> dates) {
        this.calling = calling;
        this.dates = dates;
    }

    List<Changes.Difference> between(Entry before, Entry after) {
        Map<String, Object> old = Image.keys(Image.of(before));
        Map<String, Object> now = Image.keys(Image.of(after));
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<Changes.Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Object was = old.get(key);
            Object is = now.get(key);
            if (!OWN.contains(key) && !Objects.equals(was, is)) {
                differences.add(difference(key, words(key, was), words(key, is)));
            }
        }
        return differences;
    }

    static Changes.Difference difference(String key, @Nullable String before, @Nullable String after) {
        return new Changes.Difference(Words.say("briefing.change.field." + key), before, after);
    }

    private @Nullable String words(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return DATES.contains(key) ? date(object) : null;
        }
        if (value instanceof Long number) {
            return key.equals("stance") ? Stance.of(Math.toIntExact(number)).sign() : number.toString();
        }
        if (value instanceof String text) {
            return RECORDS.contains(key) && Id.valid(text) ? calling.of(new Id<>(text)) : shown(key, text);
        }
        return null;
    }

    private String shown(String key, String text) {
        return DAYS.contains(key) ? dates.apply(Edtf.parse(text)) : Calling.opening(text);
    }

    private @Nullable String date(Map<?, ?> when) {
        if (when.get("edtf") instanceof String edtf) {
            return dates.apply(Edtf.parse(edtf));
        }
        return when.get("wording") instanceof String wording ? wording : null;
    }
}
