package chancery.viewmodel.text;

import chancery.edit.Attaching;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import java.util.List;

/**
 * What came of a text that was given to a source.
 *
 * @param lines in words: how many passages stand, have moved, need review
 * @param unsure how many need review
 */
public record Attached(Id<Source> source, List<String> lines, int unsure) {

    /** Copies the list. */
    public Attached {
        lines = List.copyOf(lines);
    }

    static Attached of(Attaching attaching) {
        int unsure = attaching.unsure().size();
        return new Attached(
                attaching.source().id(),
                List.of(
                        Words.say("cli.attach.standing", attaching.standing()),
                        Words.say("cli.attach.moved", attaching.moved()),
                        Words.say("cli.attach.unsure", unsure)),
                unsure);
    }
}
