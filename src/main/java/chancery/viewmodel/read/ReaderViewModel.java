package chancery.viewmodel.read;

import chancery.edit.ChangeSet;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The reader: one text of the dossier is open, with everything marked that rests on it. It follows what is chosen, and what is
 * edited; texts, marks and names are read beside the window.
 */
public final class ReaderViewModel {

    private final Session session;
    private final Latest opening;
    private final Latest refreshing;
    private final Latest locating;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>(this, "opened", null);
    private final ReadOnlyObjectWrapper<@Nullable Id<Source>> source =
            new ReadOnlyObjectWrapper<>(this, "source", null);
    private final ReadOnlyObjectWrapper<Map<MarkKind, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Reveal> reveal = new ReadOnlyObjectWrapper<>(this, "reveal", null);
    private final ObjectProperty<Stretch> selection = new SimpleObjectProperty<>(this, "selection", Stretch.at(0));
    private final SourceList sources;
    private final FindViewModel find;
    private final Marking marking;
    private @Nullable Choice own;
    private Unread unread = Unread.NOTHING;
    private boolean shown;

    /** Whether others have not heard yet of the edit after which marks are being read. */
    private boolean early;

    /** What is open after that edit, where that was read before they had. */
    private @Nullable Found ready;

    private int turn;
    private int origin;

    /** A reader of a dossier. It opens nothing until it is shown. */
    public ReaderViewModel(Session session) {
        this.session = session;
        this.opening = new Latest(session.work());
        this.refreshing = new Latest(session.work());
        this.locating = new Latest(session.work());
        this.sources = new SourceList(session);
        this.find = new FindViewModel(
                session.work(),
                () -> Optional.ofNullable(opened.get()).map(Opened::text),
                failure -> session.problems().tell(Words.say("window.reading.failed"), failure));
        this.marking = new Marking(session, this);
        find.matchesProperty().subscribe(matches -> matches.shown().ifPresent(at -> reveal(at, true, false)));
        session.newsProperty().subscribe(this::refresh);
        session.changesProperty().subscribe(this::settle);
        session.selection().chosenProperty().subscribe(this::follow);
    }

    /** The sources to choose from. */
    public SourceList sources() {
        return sources;
    }

    /** Finds words in the open text. */
    public FindViewModel find() {
        return find;
    }

    /** Makes records of what is selected. */
    public Marking marking() {
        return marking;
    }

    /** The source that is read; null before one was chosen, and where the dossier has none. */
    public ReadOnlyObjectProperty<@Nullable Id<Source>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The open text; null where none is, or the source's text is not held. */
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /**
     * How many mentions of actors are marked in the source that is read, and how many records of the other kinds. Where its text is
     * not held, what rests on it counts all the same; names and dates are found in a text only.
     */
    public ReadOnlyObjectProperty<Map<MarkKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** What is to be brought into sight; null before anything was. */
    public ReadOnlyObjectProperty<@Nullable Reveal> revealProperty() {
        return reveal.getReadOnlyProperty();
    }

    /** The stretch that is selected, or the place of the caret. Whoever shows the text keeps it. */
    public ObjectProperty<Stretch> selectionProperty() {
        return selection;
    }

    /** The chosen record; its value is null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Choice> chosenProperty() {
        return session.selection().chosenProperty();
    }

    /** The source that is read, as the dossier has it. */
    public Optional<Source> source() {
        return Optional.ofNullable(source.get()).flatMap(session.contents()::source);
    }

    /** Whoever shows the reader says so, and when it is left. The first time, a text is opened. */
    public void show(boolean now) {
        shown = now;
        if (!now) {
            keep();
            return;
        }
        sources.refresh(() -> {
            if (source.get() == null) {
                sources.first().ifPresent(this::open);
            }
        });
        if (source.get() != null) {
            follow(session.selection().chosenProperty().get());
        }
    }

    /** Opens a source where it was left. */
    public void open(Id<Source> id) {
        open(id, null);
    }

    /** Closes the open text, if any; its place is remembered. */
    public void close() {
        keep();
        source.set(null);
        opened.set(null);
        counts.set(Map.of());
    }

    /** Brings a record's passage into sight, in whichever source it stands, and selects it. */
    public void find(Choice choice) {
        locate(choice, true);
    }

    /** Chooses what is marked at a place; where several marks are, each time the next. */
    public void chooseAt(int unit) {
        Opened now = opened.get();
        List<Choice> here = now == null
                ? List.of()
                : now.marks().at(unit).stream().map(Mark::choice).distinct().toList();
        if (!here.isEmpty()) {
            int current = here.indexOf(session.selection().chosenProperty().get());
            choose(here.get((current + 1) % here.size()));
        }
    }

    /** Chooses the record of a mark. The text stays where it is. */
    public void choose(Mark mark) {
        choose(mark.choice());
    }

    /** Chooses a record that the reader shows already. */
    public void choose(Choice choice) {
        own = choice;
        session.selection().choose(choice);
        own = null;
    }

    /** Goes to the next mark that is no name, or the one before, and chooses its record. Answers whether there is one. */
    public boolean step(int step) {
        Opened now = opened.get();
        if (now == null) {
            return false;
        }
        int from = selection.get().from();
        Optional<Mark> next = step > 0 ? now.marks().after(from) : now.marks().before(from);
        next.ifPresent(mark -> {
            reveal(mark.at(), true, false);
            choose(mark);
        });
        return next.isPresent();
    }

    /** Makes the selection larger: the word, what is quoted, the sentence, the paragraph. */
    public void grow() {
        Opened now = opened.get();
        if (now != null) {
            if (selection.get().empty()) {
                origin = selection.get().from();
            }
            select(new Stretches(now.text()).grow(selection.get()));
        }
    }

    /** Makes the selection smaller again. */
    public void shrink() {
        Opened now = opened.get();
        if (now != null) {
            select(new Stretches(now.text()).shrink(selection.get(), origin));
        }
    }

    /** Selects a stretch and brings it into sight. */
    public void select(Stretch stretch) {
        reveal(stretch, true, false);
    }

    /** Where the open source was left. */
    public Place place() {
        Opened now = opened.get();
        return now == null ? Place.BEGINNING : sources.place(now.text());
    }

    /** What is in sight now, so that it is found again. */
    public void seen(int topLine, int lastUnit) {
        Opened now = opened.get();
        if (now != null) {
            Place place = sources.place(now.text()).selecting(selection.get()).seeing(topLine, lastUnit);
            sources.remember(now.text(), place);
        }
    }

    /** Has the dossier remember what was {@link #seen}, for the next time it is open. */
    public void keep() {
        Opened now = opened.get();
        if (now != null) {
            sources.remember(now.text(), sources.place(now.text()).selecting(selection.get()));
        }
        sources.keep(source.get());
    }

    /** How a stretch of the open source is cited, such as for a copy of it: title, paragraph. */
    public String citation(Stretch stretch) {
        Opened now = opened.get();
        return now == null
                ? ""
                : source().map(of -> sources.citation(of, now.text().paragraphAt(stretch.from())))
                        .orElse("");
    }

    private void open(Id<Source> id, @Nullable Passage then) {
        Opened now = opened.get();
        if (now != null && now.text().source().equals(id)) {
            showPassage(now, then);
            return;
        }
        Contents contents = session.contents();
        session.ask(
                opening,
                shelf -> Found.of(
                        shelf,
                        id,
                        shelf.text(id)
                                .map(text -> MarkReading.of(shelf, contents, new ReadingText(id, text)))
                                .orElse(null),
                        shelf.memento(Memento.Kind.READING, id.value()).orElse(null)),
                found -> {
                    keep();
                    begin(id, found);
                    if (found.opened() != null) {
                        showPassage(found.opened(), then);
                    }
                });
    }

    /** Shows a text where it was left. */
    private void begin(Id<Source> id, Found found) {
        if (found.left() != null) {
            sources.recall(found.left());
        }
        source.set(id);
        selection.set(
                found.opened() == null
                        ? Stretch.at(0)
                        : sources.place(found.opened().text()).selection());
        opened.set(found.opened());
        counts.set(found.counts());
        find.search();
    }

    private void showPassage(Opened now, @Nullable Passage passage) {
        if (passage != null && now.text().holds(passage.span())) {
            reveal(now.text().stretch(passage.span()), true, true);
        }
    }

    private void reveal(Stretch at, boolean select, boolean flash) {
        turn++;
        reveal.set(new Reveal(at, select, flash, turn));
    }

    /** What was chosen elsewhere comes into sight; the caret stays. */
    private void follow(@Nullable Choice choice) {
        if (!shown || choice == null || choice.equals(own)) {
            return;
        }
        Opened now = opened.get();
        if (choice.kind() == EntryKind.SOURCE) {
            sources.held(choice.id()).ifPresent(this::open);
            return;
        }
        List<Mark> here = now == null ? List.of() : now.marks().of(choice);
        if (!here.isEmpty()) {
            reveal(here.get(0).at(), false, true);
        } else if (choice.kind() == EntryKind.QUOTE || choice.kind() == EntryKind.EVENT) {
            locate(choice, false);
        }
    }

    private void locate(Choice choice, boolean select) {
        if (choice.kind() == EntryKind.SOURCE) {
            sources.held(choice.id()).ifPresent(this::open);
            return;
        }
        Opened now = opened.get();
        if (now != null && choice.kind() == EntryKind.ACTOR) {
            now.marks().of(choice).stream().findFirst().ifPresent(mark -> reveal(mark.at(), true, true));
            return;
        }
        Id<Source> here = source.get();
        session.ask(locating, shelf -> Located.of(shelf, choice.id(), here), located -> {
            Passage passage = located.passage();
            if (passage != null && (select || !passage.source().equals(source.get()))) {
                open(passage.source(), passage);
            }
        });
    }

    /** Reads what is marked after an edit, before anybody else asks the file: the mark that was made is what the user waits for. */
    private void refresh(Session.@Nullable News news) {
        Id<Source> id = source.get();
        if (news == null || id == null) {
            return;
        }
        Opened before = opened.get();
        // An edit may come before the marks are read again after the last: then both count.
        Unread all = unread.with(news.changes());
        unread = all;
        early = true;
        ready = null;
        session.ask(
                refreshing,
                shelf -> Found.of(shelf, id, all.again(shelf, news.contents(), id, before), null),
                found -> {
                    unread = Unread.NOTHING;
                    if (early) {
                        ready = found;
                    } else {
                        again(id, found);
                    }
                });
    }

    /** Everybody has heard of the edit. */
    private void settle(@Nullable ChangeSet changes) {
        Found read = ready;
        early = false;
        ready = null;
        if (read != null && source.get() != null) {
            again(source.get(), read);
        }
        if (changes != null && (shown || opened.get() != null)) {
            sources.refresh(() -> {});
        }
    }

    private void again(Id<Source> id, Found found) {
        if (id.equals(source.get())) {
            opened.set(found.opened());
            counts.set(found.counts());
        }
    }

    /** The actor of an id. */
    Optional<Actor> actor(Id<Actor> id) {
        return session.contents().actor(id);
    }
}
