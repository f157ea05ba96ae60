package chancery.viewmodel.picture;

import chancery.briefing.Picture;
import chancery.briefing.PictureOptions;
import chancery.check.Unsound;
import chancery.paint.Measured;
import chancery.text.Words;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.Session;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.work.Job;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Saves the timeline as it is seen as a picture beside the window, and says how far it is. */
public final class PictureViewModel {

    /** Where a picture is. */
    public enum Phase {
        /** None has been asked for, or the user has seen the last one off. */
        IDLE,
        SAVING,
        SAVED
    }

    private final Session session;
    private final TimelineViewModel timeline;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private @Nullable Picture picture;
    private @Nullable Job<?> job;

    /** Saves pictures of a timeline. */
    public PictureViewModel(Session session, TimelineViewModel timeline) {
        this.session = session;
        this.timeline = timeline;
    }

    /** Whether a picture is being saved, or has been. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is being done, or what was saved where. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /**
     * What may be said of the next picture.
     *
     * @param dark whether the window is dark
     */
    public PictureForm form(boolean dark) {
        PictureForm form = new PictureForm(
                timeline.options().width(),
                timeline.options().height(),
                dark,
                session.contents().dossier().marking());
        session.ask(
                shelf -> Unsound.of(shelf, Progress.NONE).size(),
                unsound -> form.caution(unsound == 0 ? "" : Words.say("window.picture.caution", unsound)));
        return form;
    }

    /** A file name that suits a picture: {@code harbour-exercise.png}. */
    public String fileName(PictureForm form) {
        String file = String.valueOf(session.file().path().getFileName());
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + "."
                + form.formatProperty().get().ending();
    }

    /** Saves the view as it is now. While another picture is being saved, or where the form has no size, nothing happens. */
    public void save(PictureForm form, Path out) {
        Optional<PictureOptions> wished = form.options();
        if (phase.get() == Phase.SAVING || wished.isEmpty()) {
            return;
        }
        PictureOptions options = wished.get();
        TimelineContent content = timeline.content();
        ViewOptions view = timeline.options();
        Measured measured = measured();
        boolean framed = form.framedProperty().get();
        phase.set(Phase.SAVING);
        fraction.set(-1);
        words.set(Words.say("window.picture.saving"));
        Job<Path> started = session.work()
                .run(
                        Words.say("window.picture.saving"),
                        progress -> {
                            painter()
                                    .write(
                                            session.file().shelf(),
                                            content,
                                            view,
                                            measured,
                                            options,
                                            framed,
                                            out,
                                            progress);
                            return out;
                        },
                        this::saved,
                        this::failed);
        job = started;
        started.listen(this::follow);
    }

    /** Says for a moment that the view was copied. */
    public void copied() {
        if (phase.get() != Phase.SAVING) {
            words.set(Words.say("window.picture.copied"));
            phase.set(Phase.SAVED);
        }
    }

    /** Gives the picture up that is being saved, or sees the saved one off. */
    public void dismiss() {
        if (job != null) {
            job.cancel();
        }
        phase.set(Phase.IDLE);
    }

    private Measured measured() {
        Measured.Span span = timeline.measures()
                .ruler()
                .measure()
                .map(laid -> new Measured.Span(laid.fromRow(), laid.toRow(), laid.from(), laid.to(), laid.words()))
                .filter(laid -> !laid.words().isEmpty())
                .orElse(null);
        return new Measured(
                timeline.measures().range().extent().orElse(null),
                span,
                timeline.measures().ties().ofChosen());
    }

    private Picture painter() {
        if (picture == null) {
            picture = new Picture(Clock.systemUTC());
        }
        return picture;
    }

    private void follow(Job.State state) {
        if (phase.get() == Phase.SAVING && !state.phase().over()) {
            fraction.set(state.fraction());
        }
    }

    private void saved(Path out) {
        words.set(Words.say("window.picture.saved", String.valueOf(out.getFileName())));
        phase.set(Phase.SAVED);
    }

    private void failed(Throwable failure) {
        phase.set(Phase.IDLE);
        session.problems().tell(Words.say("window.picture.failed"), failure);
    }
}
