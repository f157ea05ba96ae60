package chancery.model;

import java.util.List;

/** Records of which nothing matters but what a test gives them. */
public final class Plain {

    private Plain() {}

    /** A meeting that took place, nobody knows when, and of which nothing else is known. */
    public static Event event(String id, String title) {
        return new Event(
                new Id<>(id),
                title,
                null,
                "meeting",
                Reality.OCCURRED,
                When.UNDATED,
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }
}
