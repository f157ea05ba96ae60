package chancery.viewmodel.delete;

import chancery.edit.Relation;
import chancery.edit.Treatment;
import chancery.model.EntryKind;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The records that refer in one way to the record that is to go, and what becomes of them. */
public final class Dependents {

    /** What can become of them. */
    public enum Fate {
        /** They stay without it. */
        STAY,
        /** They go as well. */
        GO,
        /** They refer to another record. */
        TURN
    }

    private final Relation relation;
    private final String words;
    private final ObjectProperty<Fate> fate;

    Dependents(Relation relation, int count) {
        this.relation = relation;
        this.words = relation.words(count);
        this.fate = new SimpleObjectProperty<>(
                this, "fate", relation.usual().equals(Treatment.DETACH) ? Fate.STAY : Fate.GO);
    }

    /** Such as "3 quotes name it as speaker". */
    public String words() {
        return words;
    }

    /** What is offered. */
    public List<Fate> fates() {
        List<Fate> fates = new ArrayList<>();
        if (relation.canBeWithout()) {
            fates.add(Fate.STAY);
        }
        fates.add(Fate.GO);
        if (relation.canTurn()) {
            fates.add(Fate.TURN);
        }
        return fates;
    }

    /** What becomes of them. */
    public ObjectProperty<Fate> fateProperty() {
        return fate;
    }

    /** What sort of records they are. */
    public EntryKind kind() {
        return relation.from();
    }

    /** A fate in a word or two. */
    public static String words(Fate fate) {
        return Words.say("window.delete.fate." + fate.name().toLowerCase(Words.LANGUAGE));
    }

    /** What becomes of their dates where these count from the record; empty where nothing does. */
    public String dates() {
        boolean dated = relation == Relation.EVENT_DATED_FROM || relation == Relation.QUOTE_DATED_FROM;
        return dated && fate.get() != Fate.GO
                ? Words.say("window.delete.dates." + fate.get().name().toLowerCase(Words.LANGUAGE))
                : "";
    }

    Relation relation() {
        return relation;
    }
}
