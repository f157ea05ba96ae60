package chancery.exchange;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Source;
import java.util.Set;

/**
 * Looks at every record of a text of which there is little in memory, and puts the others into a dossier while nothing is
 * wrong.
 */
final class SecondLook implements Intake {

    private final Set<Section> others;
    private final Consistency consistency;
    private final Findings findings;
    private final Pouring pouring;
    private final Gathering saved = new Gathering();

    /**
     * Begins.
     *
     * @param others what is to be put in
     * @param findings what is wrong with records in themselves
     */
    SecondLook(Set<Section> others, Consistency consistency, Findings findings, Pouring pouring) {
        this.others = others;
        this.consistency = consistency;
        this.findings = findings;
        this.pouring = pouring;
    }

    @Override
    public void add(Entry entry) {
        consistency.check(entry);
        if (others.stream().anyMatch(section -> section.kind() == entry.entryKind())
                && findings.count() == 0
                && consistency.sound()) {
            pouring.add(entry);
        }
    }

    @Override
    public void text(Id<Source> source, String text) {
        // It is in memory already.
    }

    @Override
    public boolean remember(Memento memento) {
        return saved.remember(memento);
    }
}
