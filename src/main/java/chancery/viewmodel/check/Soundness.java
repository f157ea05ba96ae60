package chancery.viewmodel.check;

import chancery.check.UnsoundRecords;
import chancery.edit.ChangeSet;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import chancery.work.Progress;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Knows which records rest on words that are not their source's, of a dossier of any size; looks again beside the window after every edit. */
final class Soundness {

    private final Session session;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Set<Id<?>>> unsound = new ReadOnlyObjectWrapper<>(this, "unsound", Set.of());
    private final Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    private final Set<Id<?>> touched = new HashSet<>();
    private boolean begun;
    private boolean known;

    Soundness(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        session.changesProperty().subscribe(this::changed);
    }

    /** The records; none before it has looked. */
    ReadOnlyObjectProperty<Set<Id<?>>> unsoundProperty() {
        return unsound.getReadOnlyProperty();
    }

    /** Looks for the first time; later calls do nothing. */
    void begin() {
        if (!begun) {
            begun = true;
            look();
        }
    }

    private void changed(@Nullable ChangeSet changes) {
        if (changes != null && begun) {
            kinds.addAll(changes.kinds());
            touched.addAll(changes.ids());
            look();
        }
    }

    private void look() {
        boolean first = !known;
        Set<Id<?>> before = unsound.get();
        Set<EntryKind> ofKinds = Set.copyOf(kinds);
        Set<Id<?>> ids = Set.copyOf(touched);
        session.ask(
                latest,
                shelf -> first
                        ? UnsoundRecords.of(shelf, Progress.NONE)
                        : UnsoundRecords.after(before, ofKinds, ids, shelf, Progress.NONE),
                now -> {
                    // An edit that came in between has begun a look of its own, and this one's answer was dropped.
                    kinds.clear();
                    touched.clear();
                    known = true;
                    unsound.set(now);
                });
    }
}
