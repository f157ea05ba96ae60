package chancery.viewmodel.timeline;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.text.Words;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The views of the timeline that are kept with the dossier under names. Keeping, renaming and deleting one are edits. */
public final class Bookmarks {

    private final Session session;
    private final Supplier<ViewPoint> here;
    private final Consumer<ViewPoint> go;
    private final Latest reading;
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> readOnly = FXCollections.unmodifiableObservableList(all);

    /** A view with its name. */
    public record Bookmark(String name, ViewPoint view) {}

    Bookmarks(Session session, Supplier<ViewPoint> here, Consumer<ViewPoint> go) {
        this.session = session;
        this.here = here;
        this.go = go;
        this.reading = new Latest(session.work());
        session.contentsProperty()
                .subscribe(contents ->
                        session.ask(reading, shelf -> bookmarks(shelf.mementos(Memento.Kind.BOOKMARK)), this::show));
    }

    /** All of them, by name. */
    public ObservableList<Bookmark> all() {
        return readOnly;
    }

    /** Whether any can be kept or changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** A name for the view as it is now. */
    public String suggestion() {
        Extent extent = here.get().extent();
        return RangeCount.words(
                new Extent(Tick.firstOf(Tick.day(extent.first())), Tick.lastOf(Tick.day(extent.last()))));
    }

    /** Keeps the view under a name; one of that name is replaced. */
    public void keep(String name) {
        Memento after =
                new Memento(Memento.Kind.BOOKMARK, name.strip(), here.get().text());
        make("window.bookmark.edit.keep", name.strip(), after);
    }

    /** Gives a bookmark another name, unless another one has it already. */
    public void rename(Bookmark bookmark, String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty() && all.stream().noneMatch(other -> other.name().equals(wanted))) {
            Memento after =
                    new Memento(Memento.Kind.BOOKMARK, wanted, bookmark.view().text());
            make("window.bookmark.edit.rename", bookmark.name(), after);
        }
    }

    /** Deletes a bookmark. */
    public void delete(Bookmark bookmark) {
        make("window.bookmark.edit.delete", bookmark.name(), null);
    }

    /** Shows the view of a bookmark. */
    public void go(Bookmark bookmark) {
        go.accept(bookmark.view());
    }

    /** Shows the view of the bookmark at a place in the list, from 0; where there is none nothing happens. */
    public void go(int place) {
        if (place < all.size()) {
            go(all.get(place));
        }
    }

    /** Puts a bookmark in the place of that of a name, or nothing. */
    private void make(String words, String name, @Nullable Memento now) {
        session.editing()
                .make(
                        shelf -> {
                            Memento before =
                                    shelf.memento(Memento.Kind.BOOKMARK, name).orElse(null);
                            List<Change> changes = changes(shelf.dossier().id(), before, now);
                            return changes.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Edit(Words.say(words, name), changes));
                        },
                        changes -> {});
    }

    private static List<Change> changes(Id<Dossier> dossier, @Nullable Memento before, @Nullable Memento now) {
        if (Objects.equals(before, now)) {
            return List.of();
        }
        return before != null && now != null && !before.sameName(now)
                ? List.of(Change.remembered(dossier, before, null), Change.remembered(dossier, null, now))
                : List.of(Change.remembered(dossier, before, now));
    }

    private static List<Bookmark> bookmarks(List<Memento> mementos) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Memento memento : mementos) {
            ViewPoint.of(memento.body()).ifPresent(view -> bookmarks.add(new Bookmark(memento.name(), view)));
        }
        bookmarks.sort(Comparator.comparing(Bookmark::name, String.CASE_INSENSITIVE_ORDER));
        return bookmarks;
    }

    private void show(List<Bookmark> found) {
        if (!found.equals(all)) {
            all.setAll(found);
        }
    }
}
