package chancery.store;

import chancery.model.Event;
import chancery.model.Id;
import chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called, for a list to pick from.
 *
 * @param edtf the value of its date, or null
 */
public record EventName(
        Id<Event> id, String title, @Nullable Edtf edtf) {}
