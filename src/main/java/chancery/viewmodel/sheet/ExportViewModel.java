package chancery.viewmodel.sheet;

import chancery.briefing.Briefing;
import chancery.briefing.order.AsOf;
import chancery.model.KeptSheet;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.brief.FileOpener;
import chancery.work.Job;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Writes the sheet to a file beside the window, says how far it is, and has the desktop open it. */
public final class ExportViewModel {

    /** Where a sheet is on its way to a file. */
    public enum Phase {
        /** None has been asked for, or the user has seen the last one off. */
        IDLE,
        WRITING,
        WRITTEN
    }

    private final Session session;
    private final Draft draft;
    private final HandingOver handing;
    private final FileOpener opener;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", Progress.UNKNOWN);
    private @Nullable Job<?> job;
    private @Nullable Path last;

    ExportViewModel(Session session, Draft draft, HandingOver handing, FileOpener opener) {
        this.session = session;
        this.draft = draft;
        this.handing = handing;
        this.opener = opener;
    }

    /** Whether a sheet is being written, or has been. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is being done, or what was written where. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** A file name that suits the sheet in sight: {@code harbour-exercise-sheet-2031-04-15.pdf}. */
    public String fileName() {
        KeptSheet kept = handing.inSight().kept();
        return kept == null ? fileName(draft.order().scope().asOf()) : KeptSheets.fileName(kept);
    }

    /** A file name that suits a kept sheet. */
    public String fileName(KeptSheets.Line line) {
        return KeptSheets.fileName(line.sheet());
    }

    private String fileName(@Nullable AsOf asOf) {
        String file = String.valueOf(session.file().path().getFileName());
        int dot = file.lastIndexOf('.');
        LocalDate day = asOf == null ? session.contents().dossier().asOf() : asOf.day();
        return (dot > 0 ? file.substring(0, dot) : file) + "-sheet" + (day == null ? "" : "-" + day) + ".pdf";
    }

    /** The endings of the formats it can be written in, the printed one first; a kept sheet has its own. */
    public List<String> endings() {
        KeptSheet kept = handing.inSight().kept();
        return kept == null
                ? Stream.of(Briefing.Format.values())
                        .map(Briefing.Format::ending)
                        .toList()
                : List.of(kept.format());
    }

    /** Writes the sheet that is in sight. While one is being written, nothing happens. */
    public void write(Path out) {
        write(handing.inSight(), out);
    }

    /** Writes a kept sheet as it was, byte for byte. */
    public void write(KeptSheets.Line line, Path out) {
        write(HandingOver.Wanted.again(line.sheet()), out);
    }

    private void write(HandingOver.Wanted wanted, Path out) {
        if (phase.get() == Phase.WRITING) {
            return;
        }
        phase.set(Phase.WRITING);
        fraction.set(Progress.UNKNOWN);
        words.set(Words.say("window.brief.printing"));
        Job<Written> started = session.work()
                .run(
                        Words.say("window.brief.printing"),
                        progress -> write(wanted, out, progress),
                        written -> written(written, out),
                        this::failed);
        job = started;
        started.listen(this::follow);
    }

    /** Has the desktop open what was written last. */
    public void open() {
        Path file = last;
        if (file != null) {
            session.work()
                    .run(
                            Words.say("sheet.opening"),
                            progress -> opener.open(file),
                            opened -> {
                                if (!opened) {
                                    words.set(Words.say("sheet.opening.failed", file));
                                }
                            },
                            session.problems()::tellFault);
        }
    }

    /** Gives the sheet up that is being written, or sees the written one off. */
    public void dismiss() {
        if (job != null) {
            job.cancel();
        }
        phase.set(Phase.IDLE);
    }

    /** A sheet that was written, with what is to be said of it. */
    private record Written(HandingOver.Ready sheet, String caution) {}

    private Written write(HandingOver.Wanted wanted, Path out, Progress progress) {
        HandingOver.Ready sheet = handing.make(wanted, Briefing.Format.of(out), progress);
        progress.check();
        Briefing.save(sheet.file(), out);
        String caution = wanted.kept() == null ? Caution.of(session.file().shelf(), Progress.NONE) : "";
        return new Written(sheet, caution);
    }

    private void follow(Job.State state) {
        if (phase.get() == Phase.WRITING && !state.phase().over()) {
            fraction.set(state.fraction());
            if (!state.words().isEmpty()) {
                words.set(state.words());
            }
        }
    }

    private void written(Written written, Path out) {
        last = out;
        String saved = Words.say(
                "window.brief.printed",
                String.valueOf(out.getFileName()),
                written.sheet().pages());
        words.set(Caution.after(saved, handing.unkept(written.sheet()), written.caution()));
        phase.set(Phase.WRITTEN);
        handing.keep(written.sheet());
    }

    private void failed(Throwable failure) {
        phase.set(Phase.IDLE);
        session.problems().tell(Words.say("window.brief.failed"), failure);
    }
}
