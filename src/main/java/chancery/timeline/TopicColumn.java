package chancery.timeline;

import chancery.model.EventTopics;
import java.util.List;

/**
 * Which event has to do with which issues, or sources, or places.
 *
 * @param topics in the order of the dossier
 * @param rows which of them, row by row
 */
public record TopicColumn(List<TimelineTopic> topics, EventTopics rows) {

    /** Copies the list. */
    public TopicColumn {
        topics = List.copyOf(topics);
    }
}
