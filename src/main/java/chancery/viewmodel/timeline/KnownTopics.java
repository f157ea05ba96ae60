package chancery.viewmodel.timeline;

import chancery.store.Shelf;
import chancery.timeline.LaneBy;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Contents;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read last of which event has to do with what, and what edits have touched since, so that after an edit no more is read
 * than it changed. To be used on the JavaFX thread.
 */
final class KnownTopics {

    /** What topics were last read for; what they were read for before may have changed. */
    private @Nullable Contents readFor;

    private @Nullable TimelineContent content;

    /** The keys of the events that were touched since; null where that may be any. */
    private @Nullable Set<Integer> touched;

    /**
     * What was known when something was asked for.
     *
     * @param touched the keys of the events that edits have touched since
     */
    record Before(TimelineContent content, Set<Integer> touched) {

        /** A content with its topics, of which only those are read that may have changed; nothing where these may be any. */
        Optional<TimelineContent> knowing(TimelineContent now, Set<LaneBy> ways, Contents contents, Shelf shelf) {
            return ways.stream().allMatch(content::knows)
                    ? now.knowing(content, touched, keys -> TopicColumns.read(ways, keys, contents, shelf))
                    : Optional.empty();
        }
    }

    /** Takes what was read. */
    void take(Contents contents, TimelineContent known) {
        readFor = contents;
        content = known;
        touched = new HashSet<>();
    }

    /** Takes note of an edit. */
    void edited(Contents after) {
        Set<Integer> before = touched;
        touched = before == null
                ? null
                : after.retitled()
                        .map(Map::keySet)
                        .map(keys -> {
                            before.addAll(keys);
                            return before;
                        })
                        .orElse(null);
        if (touched == null) {
            content = null;
        }
    }

    /** Forgets all: after the next edit nobody will ask. */
    void forget() {
        readFor = null;
        content = null;
        touched = null;
    }

    /** Whether topics were read for the dossier as it is in some contents. */
    boolean upTo(Contents contents) {
        return readFor == contents;
    }

    /** What is known now; null for nothing that is of use. */
    @Nullable
    Before before() {
        return content == null || touched == null ? null : new Before(content, Set.copyOf(touched));
    }
}
