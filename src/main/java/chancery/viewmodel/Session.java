package chancery.viewmodel;

import chancery.edit.ChangeSet;
import chancery.edit.Desk;
import chancery.filter.Left;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Job;
import chancery.work.Latest;
import chancery.work.Progress;
import chancery.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The open dossier as the window sees it. There is one for each opened file; closing the file ends it. Its contents are a
 * snapshot that is replaced after an edit: whoever shows something of them subscribes to {@link #contentsProperty()}.
 *
 * <p>Nothing is read from the file on the JavaFX thread: {@link #ask} puts a question to the file beside the window, and
 * hands its answer over on that thread.
 */
public final class Session {

    private final DossierFile file;
    private final Work work;
    private final Problems problems;
    private final Selection selection = new Selection();
    private final Editing editing;
    private final AsOf asOf;
    private boolean ended;
    private final ReadOnlyObjectWrapper<Contents> contents;
    private final ReadOnlyObjectWrapper<Left> left = new ReadOnlyObjectWrapper<>(this, "left", Left.ALL);
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> changes =
            new ReadOnlyObjectWrapper<>(this, "changes", null);
    private final ReadOnlyObjectWrapper<@Nullable News> news = new ReadOnlyObjectWrapper<>(this, "news", null);

    /**
     * What came of an edit.
     *
     * @param contents what {@link #contentsProperty} is about to hold
     * @param changes what the edit touched
     */
    public record News(Contents contents, ChangeSet changes) {}

    /**
     * Begins with what the file holds now.
     *
     * @param contents read from the file beforehand, see {@link Contents#of}
     */
    public Session(DossierFile file, Contents contents, Work work, Problems problems) {
        this(file, contents, new Desk(file), work, problems);
    }

    /**
     * As the other, with a desk that was set up beside the window, since it reads what can be undone from the file.
     *
     * @param desk of that file
     */
    public Session(DossierFile file, Contents contents, Desk desk, Work work, Problems problems) {
        this.file = file;
        this.work = work;
        this.problems = problems;
        this.contents = new ReadOnlyObjectWrapper<>(this, "contents", contents);
        this.editing = new Editing(file, contents, desk, work, problems, this::show);
        this.asOf = new AsOf(this);
    }

    /** The file. */
    public DossierFile file() {
        return file;
    }

    /** Runs what takes time. */
    public Work work() {
        return work;
    }

    /** Where to tell what went wrong. */
    public Problems problems() {
        return problems;
    }

    /** The dossier's cover, small lists and columns; never null. */
    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** The dossier's cover, small lists and columns. */
    public Contents contents() {
        return contents.get();
    }

    /** What the filter in force leaves; never null. It may be of the contents before the last edit, for a moment. */
    public ReadOnlyObjectProperty<Left> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** What the filter in force leaves. */
    public Left left() {
        return left.get();
    }

    /** Shows no more than a filter leaves. Whoever shows a part of the dossier subscribes to {@link #leftProperty}. */
    public void narrow(Left now) {
        left.set(now);
    }

    /**
     * What came of the last edit, told before the contents are replaced: for whoever has to ask the file before all others do, who
     * then ask it in the order in which they hear of the edit. Its value is null before the first edit.
     */
    public ReadOnlyObjectProperty<@Nullable News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** What the last edit touched, told after the contents are replaced; its value is null before the first edit. */
    public ReadOnlyObjectProperty<@Nullable ChangeSet> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The one record that all views show as chosen. */
    public Selection selection() {
        return selection;
    }

    /** The day all views look from, and what was known then. */
    public AsOf asOf() {
        return asOf;
    }

    /** Changes the dossier. */
    public Editing editing() {
        return editing;
    }

    /** Why the file can only be read; nothing where it can be changed. */
    public Optional<String> banner() {
        return file.banner();
    }

    /** What the user should know of how the file was opened, in words. */
    public List<String> notices() {
        return file.notices();
    }

    /** The file is being closed: from now on nothing is asked of it, and nothing that fails because of that is told. */
    public void end() {
        ended = true;
    }

    /** Asks the file something. Several questions may be on their way at once. Nothing is answered once the session has ended. */
    public <T> void ask(Function<Shelf, T> question, Consumer<? super T> answer) {
        if (ended) {
            return;
        }
        work.run(Words.say("window.reading"), progress -> question.apply(file.shelf()), answer, this::failed);
    }

    /** Asks the file something in place of what was asked before: an older question's answer is dropped. */
    public <T> void ask(Latest instead, Function<Shelf, T> question, Consumer<? super T> answer) {
        if (ended) {
            return;
        }
        instead.run(Words.say("window.reading"), progress -> question.apply(file.shelf()), answer, this::failed);
    }

    /**
     * As {@link #ask(Latest, Function, Consumer)}, something that takes its time.
     *
     * @param question is told whether it is still wanted, and tells how far it is
     * @param how told how it stands, now and after every change
     */
    public <T> void ask(
            Latest instead,
            BiFunction<Shelf, Progress, T> question,
            Consumer<? super T> answer,
            Consumer<? super Job.State> how) {
        if (ended) {
            return;
        }
        instead.run(
                        Words.say("window.reading"),
                        progress -> question.apply(file.shelf(), progress),
                        answer,
                        this::failed)
                .listen(how);
    }

    private void show(Editing.Made made) {
        selection.keepOnly(choice -> !made.gone().contains(choice.id()));
        news.set(new News(made.contents(), made.changes()));
        contents.set(made.contents());
        asOf.after(made.changes());
        changes.set(made.changes());
    }

    private void failed(Throwable failure) {
        if (!ended) {
            problems.tell(Words.say("window.reading.failed"), failure);
        }
    }
}
