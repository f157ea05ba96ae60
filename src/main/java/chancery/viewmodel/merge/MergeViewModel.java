package chancery.viewmodel.merge;

import chancery.edit.Edit;
import chancery.edit.Merging;
import chancery.edit.Proposal;
import chancery.edit.Trait;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.viewmodel.delete.Effects;
import chancery.work.Latest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Making one record of two: into which the chosen one goes, where the two differ, and what will happen. */
public final class MergeViewModel {

    private final Session session;
    private final Choice choice;
    private final Latest latest;
    private final Candidates targets;
    private final Set<Trait> taken = EnumSet.noneOf(Trait.class);
    private final ObservableList<Difference> differences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Effects> effects = new ReadOnlyObjectWrapper<>(this, "effects", null);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");

    /** Something that the two say differently. */
    public static final class Difference {

        private final Proposal.Difference difference;
        private final BooleanProperty other = new SimpleBooleanProperty(this, "other");

        private Difference(Proposal.Difference difference) {
            this.difference = difference;
        }

        /** What it is, such as "Colour". */
        public String what() {
            return Words.say("window.merge.trait." + difference.trait().word());
        }

        /** What the record says that stays. */
        public String kept() {
            return difference.kept();
        }

        /** What the record says that goes. */
        public String other() {
            return difference.other();
        }

        /** Whether it is taken from the record that goes. */
        public BooleanProperty otherProperty() {
            return other;
        }
    }

    /** Begins with the record that goes, see {@link Merging#possible}. */
    public MergeViewModel(Session session, Choice choice) {
        this.session = session;
        this.choice = choice;
        this.latest = new Latest(session.work());
        this.targets = new Candidates(session, choice);
        targets.chosenProperty().subscribe(target -> {
            taken.clear();
            differences.clear();
            plan();
        });
    }

    /** What sort of records they are, as a word. */
    public String kind() {
        return Words.say("edit.kind." + choice.kind().word());
    }

    /** The record that goes. */
    public ReadOnlyStringProperty calledProperty() {
        return targets.calledProperty();
    }

    /** The records that can stay. */
    public Candidates targets() {
        return targets;
    }

    /** Where the two differ. */
    public ObservableList<Difference> differences() {
        return differences;
    }

    /** What will happen; its value is null while no other record is chosen, or the two cannot be one. */
    public ReadOnlyObjectProperty<@Nullable Effects> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Why the two cannot be one; empty where they can. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /**
     * Makes one of the two, where it is known what will happen, and chooses it.
     *
     * @return whether it is being done
     */
    public boolean merge() {
        Candidates.@Nullable Candidate target = targets.chosenProperty().get();
        if (effects.get() == null || target == null) {
            return false;
        }
        Set<Trait> decided = EnumSet.copyOf(taken);
        session.editing()
                .make(
                        shelf -> Merging.of(shelf, choice.id(), target.id(), decided)
                                .match(new Proposal.Cases<>() {
                                    @Override
                                    public Optional<Edit> possible(Proposal.Possible possible) {
                                        return Optional.of(possible.plan().edit());
                                    }

                                    @Override
                                    public Optional<Edit> refused(String reason) {
                                        return Optional.empty();
                                    }
                                }),
                        changes -> session.selection().choose(choice.kind(), target.id()));
        return true;
    }

    private void plan() {
        Candidates.@Nullable Candidate target = targets.chosenProperty().get();
        if (target == null) {
            latest.cancel();
            effects.set(null);
            refused.set("");
            return;
        }
        Set<Trait> decided = EnumSet.copyOf(taken);
        session.ask(latest, shelf -> Merging.of(shelf, choice.id(), target.id(), decided), this::show);
    }

    private void show(Proposal proposal) {
        proposal.match(new Proposal.Cases<Boolean>() {
            @Override
            public Boolean possible(Proposal.Possible possible) {
                effects.set(Effects.of(possible.plan()));
                refused.set("");
                if (differences.isEmpty()) {
                    possible.differences().forEach(MergeViewModel.this::offer);
                }
                return true;
            }

            @Override
            public Boolean refused(String reason) {
                effects.set(null);
                refused.set(reason);
                return false;
            }
        });
    }

    private void offer(Proposal.Difference difference) {
        Difference offered = new Difference(difference);
        offered.otherProperty().addListener((property, before, other) -> {
            if (other) {
                taken.add(difference.trait());
            } else {
                taken.remove(difference.trait());
            }
            plan();
        });
        differences.add(offered);
    }
}
