package chancery.viewmodel.delete;

import chancery.edit.Deleting;
import chancery.edit.Relation;
import chancery.edit.Treatment;
import chancery.model.Id;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.viewmodel.delete.Dependents.Fate;
import chancery.viewmodel.merge.Candidates;
import chancery.work.Latest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The question whether a record is to be deleted: who refers to it, what becomes of them, and what will happen in all. */
public final class DeleteViewModel {

    private final Session session;
    private final Choice choice;
    private final Latest latest;
    private final Candidates targets;
    private final ObservableList<Dependents> dependents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Effects> effects = new ReadOnlyObjectWrapper<>(this, "effects", null);
    private final ReadOnlyBooleanWrapper turning = new ReadOnlyBooleanWrapper(this, "turning");

    /** Asks about a record, see {@link Deleting#possible}. */
    public DeleteViewModel(Session session, Choice choice) {
        this.session = session;
        this.choice = choice;
        this.latest = new Latest(session.work());
        this.targets = new Candidates(session, choice);
        targets.chosenProperty().subscribe(target -> plan());
        session.ask(shelf -> Deleting.dependents(shelf, choice.id()), this::take);
    }

    /** What sort of record it is, as a word. */
    public String kind() {
        return Words.say("edit.kind." + choice.kind().word());
    }

    /** What it is called. */
    public ReadOnlyStringProperty calledProperty() {
        return targets.calledProperty();
    }

    /** Who refers to it, by how. Empty until that has been read, and where nobody does. */
    public ObservableList<Dependents> dependents() {
        return dependents;
    }

    /** What will happen; its value is null while that is not known, or a record to turn to is still to be chosen. */
    public ReadOnlyObjectProperty<@Nullable Effects> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Whether some are to refer to another record, which is chosen from {@link #targets()}. */
    public ReadOnlyBooleanProperty turningProperty() {
        return turning.getReadOnlyProperty();
    }

    /** The records that others can be turned to. */
    public Candidates targets() {
        return targets;
    }

    /**
     * Deletes it, where everything is decided.
     *
     * @return whether it is being deleted
     */
    public boolean delete() {
        Effects known = effects.get();
        if (known == null || !known.possible()) {
            return false;
        }
        Map<Relation, Treatment> decided = treatments();
        session.editing()
                .make(
                        shelf -> shelf.entry(choice.id()).isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        Deleting.of(shelf, choice.id(), decided).edit()),
                        changes -> {});
        return true;
    }

    private void take(Map<Relation, List<Id<?>>> found) {
        found.forEach((relation, ids) -> {
            Dependents group = new Dependents(relation, ids.size());
            group.fateProperty().subscribe(fate -> plan());
            dependents.add(group);
        });
        plan();
    }

    private void plan() {
        turning.set(dependents.stream().anyMatch(group -> group.fateProperty().get() == Fate.TURN));
        if (turning.get() && targets.chosenProperty().get() == null) {
            effects.set(null);
            return;
        }
        Map<Relation, Treatment> decided = treatments();
        session.ask(
                latest,
                shelf -> shelf.entry(choice.id()).map(entry -> Deleting.of(shelf, choice.id(), decided)),
                plan -> effects.set(plan.map(Effects::of).orElse(null)));
    }

    private Map<Relation, Treatment> treatments() {
        Map<Relation, Treatment> treatments = new EnumMap<>(Relation.class);
        dependents.forEach(group -> treatments.put(group.relation(), treatment(group)));
        return treatments;
    }

    private Treatment treatment(Dependents group) {
        Candidates.@Nullable Candidate target = targets.chosenProperty().get();
        return switch (group.fateProperty().get()) {
            case STAY -> Treatment.DETACH;
            case GO -> Treatment.DELETE;
            case TURN -> target == null ? Treatment.DELETE : Treatment.turnTo(target.id());
        };
    }
}
