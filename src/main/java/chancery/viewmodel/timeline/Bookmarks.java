package chancery.viewmodel.timeline;

import chancery.model.Memento;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.viewmodel.NamedMementos;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The views of the timeline that are kept with the dossier under names. Keeping, renaming and deleting one are edits. */
public final class Bookmarks {

    private final Supplier<ViewPoint> here;
    private final Consumer<ViewPoint> go;
    private final NamedMementos mementos;
    private final Latest reading;
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> readOnly = FXCollections.unmodifiableObservableList(all);

    /** A view with its name. */
    public record Bookmark(String name, ViewPoint view) {}

    Bookmarks(Session session, Supplier<ViewPoint> here, Consumer<ViewPoint> go) {
        this.here = here;
        this.go = go;
        this.mementos = new NamedMementos(session, Memento.Kind.BOOKMARK, "window.bookmark", () -> {});
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
        return mementos.possible();
    }

    /** A name for the view as it is now. */
    public String suggestion() {
        Extent extent = here.get().extent();
        return RangeCount.words(
                new Extent(Tick.firstOf(Tick.day(extent.first())), Tick.lastOf(Tick.day(extent.last()))));
    }

    /** Keeps the view under a name; one of that name is replaced. Does nothing for a blank. */
    public void keep(String name) {
        mementos.save(name, here.get().text());
    }

    /** Gives a bookmark another name, unless another one has it already. */
    public void rename(Bookmark bookmark, String name) {
        String wanted = name.strip();
        if (all.stream().noneMatch(other -> other.name().equals(wanted))) {
            mementos.rename(bookmark.name(), wanted);
        }
    }

    /** Deletes a bookmark. */
    public void delete(Bookmark bookmark) {
        mementos.delete(bookmark.name());
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
