package chancery.viewmodel.text;

import chancery.edit.Attaching;
import chancery.exchange.ExchangeFailed;
import chancery.exchange.ExchangeRefused;
import chancery.exchange.text.TextFile;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.form.Forms;
import chancery.work.Job;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Brings texts into a dossier: reads them beside the window, and gives them to a source. */
public final class TextsViewModel {

    private final Session session;
    private final Forms forms;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private @Nullable Job<?> job;

    /** Brings texts into the dossier of a session. */
    public TextsViewModel(Session session, Forms forms) {
        this.session = session;
        this.forms = forms;
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Why the last text was not taken, in words; empty where it was. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Reads a file. */
    public void read(Path file, Consumer<Incoming> found) {
        start(progress -> Incoming.of(TextFile.read(file, null, progress)), found);
    }

    /** Takes what was pasted. */
    public void paste(String pasted, Consumer<Incoming> found) {
        start(progress -> Incoming.of(TextFile.ofPasted(pasted)), found);
    }

    /** Gives up what is being read. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Opens the form of a new source with a text. */
    public void fresh(Incoming text, Consumer<FormViewModel> shown) {
        forms.article(text.text(), shown);
    }

    /** Asks what a dossier for others is to leave out. */
    public void share(Consumer<ShareViewModel> answer) {
        ShareViewModel.of(session, answer);
    }

    /** Begins the review of passages; of those of one source, or of every source where it is null. */
    public ReviewViewModel review(@Nullable Id<Source> source) {
        return new ReviewViewModel(session, source);
    }

    /**
     * The sources a text may be given to: those from whose original it was made first, then the chosen one, then those without a
     * text.
     *
     * @param answer gets each with whether it holds a text
     */
    public void targets(Incoming text, Consumer<List<Target>> answer) {
        Contents contents = session.contents();
        Id<?> chosen = session.selection().chosen(EntryKind.SOURCE).orElse(null);
        session.ask(
                shelf -> contents.sources().stream()
                        .map(source -> new Target(
                                source,
                                shelf.holdsText(source.id()),
                                text.text().sha256().equals(source.sha256())))
                        .sorted(Target.likeliestFirst(chosen))
                        .toList(),
                answer);
    }

    /** Gives a text to a source, as one edit; then tells what became of its passages. */
    public void attach(Id<Source> source, Incoming text, Consumer<Attached> done) {
        Attaching[] made = new Attaching[1];
        session.editing()
                .make(
                        shelf -> {
                            made[0] = Attaching.of(
                                    shelf,
                                    source,
                                    text.text().text(),
                                    text.text().sha256());
                            return made[0].edit();
                        },
                        changes -> done.accept(Attached.of(Objects.requireNonNull(made[0]))));
    }

    private void start(Reading task, Consumer<Incoming> found) {
        cancel();
        refused.set("");
        job = session.work().run(Words.say("window.text.reading"), task::read, found, this::failed);
    }

    /** Reads a text. */
    private interface Reading {
        Incoming read(Progress progress);
    }

    private void failed(Throwable failure) {
        if (failure instanceof ExchangeRefused || failure instanceof ExchangeFailed) {
            refused.set(String.valueOf(failure.getMessage()));
        } else {
            session.problems().tell(Words.say("window.text.failed"), failure);
        }
    }
}
