package chancery.viewmodel.form;

import chancery.model.Source;

/** Sources that are as they were but for one thing. */
final class Sources {

    private Sources() {}

    /** A source with another number for its next passage. */
    static Source numbered(Source source, int nextPassage) {
        return new Source(
                source.id(),
                source.number(),
                source.title(),
                source.publisher(),
                source.author(),
                source.published(),
                source.language(),
                source.url(),
                source.kind(),
                source.grade(),
                source.relays(),
                source.sha256(),
                nextPassage);
    }
}
