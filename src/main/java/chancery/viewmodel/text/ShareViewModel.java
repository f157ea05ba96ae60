package chancery.viewmodel.text;

import chancery.check.Unsound;
import chancery.exchange.Sharing;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.DossierRefused;
import chancery.store.StoreFailed;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.work.Job;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * A dossier for others, written from the records: one chooses which texts are left out, is told what else is, and may give it up
 * while it is written.
 */
public final class ShareViewModel {

    private final Session session;
    private final List<Line> lines;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper(this, "caution", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private @Nullable Job<?> job;

    /**
     * A source that holds a text.
     *
     * @param called its number and title
     * @param leftOut whether its text is left out
     */
    public record Line(Id<Source> source, String called, BooleanProperty leftOut) {

        private static Line of(Source source) {
            return new Line(source.id(), new Target(source, true, false).called(), new SimpleBooleanProperty(true));
        }
    }

    /** What is to be known beforehand. */
    private record Known(Set<Id<Source>> held, List<Unsound> unsound) {}

    private ShareViewModel(Session session, Known known) {
        this.session = session;
        this.lines = session.contents().sources().stream()
                .filter(source -> known.held().contains(source.id()))
                .map(Line::of)
                .toList();
        lines.forEach(line -> line.leftOut().subscribe(out -> tell()));
        tell();
        if (!known.unsound().isEmpty()) {
            caution.set(Words.say("window.share.caution", known.unsound().size()));
        }
    }

    /** Looks beside the window at what the dossier holds. */
    static void of(Session session, Consumer<ShareViewModel> answer) {
        session.ask(
                shelf -> new Known(shelf.sourcesWithText(), Unsound.of(shelf, Progress.NONE)),
                known -> answer.accept(new ShareViewModel(session, known)));
    }

    /** The sources that hold a text, by number. */
    public List<Line> lines() {
        return lines;
    }

    /** What is left out, in words. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** How many passages are not word for word, in words; empty where all are. */
    public ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** What came of it, in words; empty before anything did. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether it is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Writes it to a file that is not there yet. */
    public void write(Path out) {
        if (writing.get()) {
            return;
        }
        Set<Id<Source>> without = without();
        writing.set(true);
        outcome.set("");
        job = session.work()
                .run(
                        Words.say("window.share.writing"),
                        progress -> {
                            Sharing.write(session.file().shelf(), out, without, progress);
                            return out;
                        },
                        written -> end(Words.say("window.share.done", written.getFileName(), without.size())),
                        this::failed);
    }

    /** Gives up what is being written; no file is left. */
    public void cancel() {
        if (job != null && writing.get()) {
            job.cancel();
            end(Words.say("window.share.given-up"));
        }
    }

    private Set<Id<Source>> without() {
        Set<Id<Source>> without = new LinkedHashSet<>();
        lines.stream().filter(line -> line.leftOut().get()).forEach(line -> without.add(line.source()));
        return without;
    }

    private void tell() {
        told.set(Words.say("window.share.told", without().size(), lines.size()));
    }

    private void failed(Throwable failure) {
        if (failure instanceof DossierRefused || failure instanceof StoreFailed) {
            end(Objects.requireNonNullElse(failure.getMessage(), Words.say("window.share.failed")));
        } else {
            end(Words.say("window.share.failed"));
            session.problems().tell(Words.say("window.share.failed"), failure);
        }
    }

    private void end(String words) {
        writing.set(false);
        outcome.set(words);
    }
}
