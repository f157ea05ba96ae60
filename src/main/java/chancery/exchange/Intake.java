package chancery.exchange;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Source;

/** Takes in what is read of a text, as soon as it is read. */
interface Intake {

    /** Takes in a record. */
    void add(Entry entry);

    /** Takes in a source's text. */
    void text(Id<Source> source, String text);

    /** Takes in what was saved by name; answers whether there was nothing of that kind and name yet. */
    boolean remember(Memento memento);
}
