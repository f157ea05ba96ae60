package chancery.viewmodel.sheet;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Hit;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Completes what is typed after an at sign to the title of a record. One is at work for all texts of a sheet. */
public final class ReferenceFinder {

    private static final int MOST = 8;
    private static final int LONGEST = 70;

    /** An at sign that begins a word, and what was typed of a title after it. */
    private static final Pattern BEGUN = Pattern.compile("(?:^|[\\s(\\[“‘\"'–—-])@([^@\\n]{0,60})$");

    private final Session session;
    private final Latest latest;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);
    private final ReadOnlyObjectWrapper<@Nullable ReferringText> open = new ReadOnlyObjectWrapper<>(this, "open", null);
    private int from;
    private int to;
    private int refused = -1;

    ReferenceFinder(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
    }

    /**
     * A record that may be meant.
     *
     * @param title as it is put in
     * @param snippet what else tells it from others; may be empty
     */
    public record Found(EntryKind kind, Id<?> id, String title, String snippet) {

        static Found of(Hit hit) {
            return new Found(hit.kind(), hit.id(), Opening.of(hit.title(), LONGEST), hit.snippet());
        }
    }

    /** What may be meant, the likeliest first. */
    public ObservableList<Found> found() {
        return found;
    }

    /** The index of what Enter takes; −1 for none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** The text that is being completed; null while none is. */
    public ReadOnlyObjectProperty<@Nullable ReferringText> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Where in the text the at sign stands. */
    public int from() {
        return from;
    }

    /** The caret stands at a place of a text: offers what was begun there. */
    public void look(ReferringText text, int caret) {
        String before = text.textProperty()
                .get()
                .substring(0, Math.min(caret, text.textProperty().get().length()));
        Matcher begun = BEGUN.matcher(before);
        if (!begun.find()) {
            refused = -1;
            close();
            return;
        }
        int at = begun.start(1) - 1;
        if (at == refused) {
            return;
        }
        from = at;
        to = caret;
        String typed = begun.group(1).strip();
        session.ask(latest, shelf -> typed.isEmpty() ? recent(shelf) : search(shelf, typed), hits -> {
            found.setAll(hits);
            marked.set(hits.isEmpty() ? -1 : 0);
            open.set(hits.isEmpty() ? null : text);
        });
    }

    /** Marks the next, or the one before. */
    public void mark(int step) {
        if (!found.isEmpty()) {
            marked.set(Math.floorMod(marked.get() + step, found.size()));
        }
    }

    /** Puts in what is marked; answers where typing goes on, or −1 where nothing was offered. */
    public int take() {
        ReferringText text = open.get();
        int index = marked.get();
        if (text == null || index < 0 || index >= found.size()) {
            return -1;
        }
        return take(found.get(index));
    }

    /** Puts in a record; answers where typing goes on, or −1 where nothing was offered. */
    public int take(Found one) {
        ReferringText text = open.get();
        if (text == null) {
            return -1;
        }
        close();
        return text.refer(from, to, one.id(), one.title());
    }

    /** What is typed here is no reference. */
    public void refuse() {
        refused = from;
        close();
    }

    /** Offers nothing any longer. */
    public void close() {
        latest.cancel();
        open.set(null);
        found.clear();
        marked.set(-1);
    }

    private static List<Found> search(Shelf shelf, String typed) {
        return shelf.search(typed, MOST + 1).stream()
                .filter(hit -> hit.kind() != EntryKind.DOSSIER)
                .limit(MOST)
                .map(Found::of)
                .toList();
    }

    /** Before anything is typed: what is chosen, then the first actors and issues. */
    private List<Found> recent(Shelf shelf) {
        List<Found> offers = new ArrayList<>();
        Choice chosen = session.selection().chosenProperty().get();
        if (chosen != null) {
            shelf.entry(chosen.id())
                    .ifPresent(entry -> offers.addAll(shelf.search(chosen.id().value(), 1).stream()
                            .filter(hit -> hit.id().equals(chosen.id()))
                            .map(Found::of)
                            .toList()));
        }
        shelf.actors().stream()
                .limit(MOST / 2)
                .forEach(actor -> offers.add(new Found(EntryKind.ACTOR, actor.id(), actor.name(), "")));
        shelf.issues().stream()
                .limit(MOST / 2)
                .forEach(issue -> offers.add(new Found(EntryKind.ISSUE, issue.id(), issue.title(), "")));
        return offers.stream().limit(MOST).toList();
    }
}
