package chancery.model;

/** What a position rests on: a quote or an event. */
public sealed interface Evidence {

    /** The record that bears it out. */
    Id<? extends Entry> id();

    /** The words of a quote. */
    record OfQuote(Id<Quote> id) implements Evidence {}

    /** What was done at an event. */
    record OfEvent(Id<Event> id) implements Evidence {}
}
