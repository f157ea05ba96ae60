package chancery.store;

/** What a step did to a record one asks about. */
public record Touch(Step step, Trace trace) {}
