package chancery.check;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.function.Consumer;

/**
 * A check that looks at one record at a time, and at the records that this one refers to. Each overrides the kinds it looks at.
 */
interface RecordCheck {

    /** Looks at a source. */
    default void source(Source source, Ground ground, Consumer<Finding> found) {}

    /** Looks at an actor. */
    default void actor(Actor actor, Ground ground, Consumer<Finding> found) {}

    /** Looks at an event. */
    default void event(Event event, Ground ground, Consumer<Finding> found) {}

    /** Looks at a quote. */
    default void quote(Quote quote, Ground ground, Consumer<Finding> found) {}

    /** Looks at a position. */
    default void position(Position position, Ground ground, Consumer<Finding> found) {}

    /** Looks at a note. */
    default void note(Note note, Ground ground, Consumer<Finding> found) {}
}
