package chancery.viewmodel.brief;

import chancery.briefing.Briefing;
import chancery.briefing.order.SheetOrder;
import chancery.model.Dossier;
import chancery.text.Words;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.work.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Prints the briefing sheet as a PDF beside the window, says how far it is, and has the desktop open it. */
public final class BriefingViewModel {

    /** Where a sheet is. */
    public enum Phase {
        /** None has been asked for, or the user has seen the last one off. */
        IDLE,
        PRINTING,
        PRINTED
    }

    private final Session session;
    private final Memory memory;
    private final FileOpener opener;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private @Nullable Briefing briefing;
    private @Nullable Job<?> job;

    /** Prints sheets of a dossier. */
    public BriefingViewModel(Session session, Memory memory, FileOpener opener) {
        this.session = session;
        this.memory = memory;
        this.opener = opener;
    }

    /** Whether a sheet is being printed, or has been. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is being done, or what was printed where. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What may be said of the next sheet. */
    public BriefingForm form() {
        return new BriefingForm(session.contents().dossier(), memory.settings().author());
    }

    /** A file name that suits the sheet: {@code harbour-exercise-sheet-2031-04-15.pdf}. */
    public String fileName(BriefingForm form) {
        String file = String.valueOf(session.file().path().getFileName());
        int dot = file.lastIndexOf('.');
        LocalDate day = form.asOfProperty().get();
        return (dot > 0 ? file.substring(0, dot) : file) + "-sheet" + (day == null ? "" : "-" + day) + ".pdf";
    }

    /** Prints a sheet. While one is being printed, nothing happens. */
    public void print(BriefingForm form, Path out) {
        if (phase.get() == Phase.PRINTING) {
            return;
        }
        rememberAuthor(form);
        phase.set(Phase.PRINTING);
        fraction.set(-1);
        words.set(Words.say("window.brief.printing"));
        SheetOrder order = form.order();
        Job<Briefing.Written> started = session.work()
                .run(
                        Words.say("window.brief.printing"),
                        progress -> printer().write(session.file().shelf(), order, out, progress),
                        written -> printed(written, out),
                        this::failed);
        job = started;
        started.listen(this::follow);
    }

    /** Gives the sheet up that is being printed, or sees the printed one off. */
    public void dismiss() {
        if (job != null) {
            job.cancel();
        }
        phase.set(Phase.IDLE);
    }

    private Briefing printer() {
        if (briefing == null) {
            briefing = new Briefing(Clock.systemUTC());
        }
        return briefing;
    }

    private void follow(Job.State state) {
        if (phase.get() == Phase.PRINTING && !state.phase().over()) {
            fraction.set(state.fraction());
            if (!state.words().isEmpty()) {
                words.set(state.words());
            }
        }
    }

    private void printed(Briefing.Written written, Path out) {
        phase.set(Phase.PRINTED);
        words.set(Words.say("window.brief.printed", String.valueOf(out.getFileName()), written.pages()));
        session.work()
                .run(
                        Words.say("window.brief.printing"),
                        progress -> opener.open(out),
                        opened -> {},
                        session.problems()::tellFault);
    }

    private void failed(Throwable failure) {
        phase.set(Phase.IDLE);
        session.problems().tell(Words.say("window.brief.failed"), failure);
    }

    private void rememberAuthor(BriefingForm form) {
        Dossier dossier = session.contents().dossier();
        String name = form.authorProperty().get().strip();
        if (!name.isEmpty() && !name.equals(dossier.author())) {
            memory.change(settings -> settings.withAuthor(name));
        }
    }
}
