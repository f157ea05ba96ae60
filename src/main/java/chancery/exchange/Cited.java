package chancery.exchange;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;

/** What makes two passages the same one: their source and their number in it. */
record Cited(Id<Source> source, int number) {

    static Cited of(Passage passage) {
        return new Cited(passage.source(), passage.number());
    }
}
