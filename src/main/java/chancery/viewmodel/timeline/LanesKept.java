package chancery.viewmodel.timeline;

import chancery.store.image.Image;
import chancery.timeline.Arrangement;
import chancery.timeline.LaneBy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the lanes of a dossier were left.
 *
 * @param arrangement how they were arranged
 * @param hidden the ids of the actors whose lanes were not shown
 */
record LanesKept(Arrangement arrangement, Set<String> hidden) {

    /** As they are where nobody has arranged them. */
    static final LanesKept FIRST = new LanesKept(Arrangement.by(LaneBy.ACTOR), Set.of());

    LanesKept {
        hidden = Set.copyOf(hidden);
    }

    /** As a JSON object. */
    String text() {
        Map<String, Object> keys = ArrangementText.keys(arrangement);
        keys.put("actors", List.copyOf(new TreeSet<>(hidden)));
        return Image.text(keys);
    }

    /** What a text says; where it is none of ours, lanes as they are at first. */
    static LanesKept read(String text) {
        try {
            Map<String, Object> keys = Image.keys(text);
            return new LanesKept(
                    ArrangementText.arrangement(keys), Set.copyOf(ArrangementText.texts(keys.get("actors"))));
        } catch (IllegalArgumentException notOurs) {
            return FIRST;
        }
    }
}
