package chancery.viewmodel.sheet;

import chancery.briefing.BriefRefused;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.page.PdfPages;
import chancery.model.EntryKind;
import chancery.model.KeptSheet;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.work.Job;
import chancery.work.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as it would be printed now. It is laid anew a moment after the last change, beside the window; the pages before stay in
 * sight until the new ones are there.
 */
public final class PreviewViewModel {

    /** So long after the last change: nobody looks at the page between two letters. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Session session;
    private final Press press;
    private final ReadOnlyObjectWrapper<@Nullable Pages> pages = new ReadOnlyObjectWrapper<>(this, "pages", null);
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper(this, "updating");
    private final ReadOnlyBooleanWrapper halted = new ReadOnlyBooleanWrapper(this, "halted");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", Progress.UNKNOWN);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper(this, "kept", "");
    private final ObservableList<LintLine> findings = FXCollections.observableArrayList();
    private @Nullable Pages own;
    private @Nullable KeptSheet keptSheet;
    private Runnable waiting = () -> {};
    private Runnable inspecting = () -> {};
    private @Nullable SheetOrder wanted;
    private @Nullable SheetOrder asked;
    private @Nullable AtomicBoolean givenUp;

    PreviewViewModel(Session session, Press press) {
        this.session = session;
        this.press = press;
    }

    /** The pages; null before the first were laid. */
    public ReadOnlyObjectProperty<@Nullable Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Whether the pages are of an earlier state, and new ones are on their way. */
    public ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }

    /** Whether the user gave up waiting, so that the pages, if there are any, are of an earlier state. */
    public ReadOnlyBooleanProperty haltedProperty() {
        return halted.getReadOnlyProperty();
    }

    /** What is being done, while it is. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How much of it is done, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Why the sheet cannot be laid as it is asked for, in words; empty where it can. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What a hard reader would hold against the sheet, as it was laid last. */
    public ObservableList<LintLine> findings() {
        return findings;
    }

    /** Which kept sheet is shown in place of the one that is worked on, in words; empty where none is. */
    public ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** The kept sheet that is shown; nothing where it is the one that is worked on. */
    Optional<KeptSheet> keptSheet() {
        return Optional.ofNullable(keptSheet);
    }

    /** Shows the pages of a kept sheet until {@link #showOwn}. */
    void showKept(KeptSheet sheet, PdfPages pdf, String which) {
        Pages before = keptSheet == null ? null : pages.get();
        keptSheet = sheet;
        kept.set(which);
        pages.set(new Pages(session, pdf));
        if (before != null) {
            before.close();
        }
    }

    /** Shows the sheet that is worked on again. */
    public void showOwn() {
        Pages before = pages.get();
        if (keptSheet != null && before != null) {
            keptSheet = null;
            kept.set("");
            pages.set(own);
            before.close();
        }
    }

    /** Chooses the source that a place of a page cites, for the views beside the sheet; nothing where it cites none. */
    public void choose(Pages.Link link) {
        link.source()
                .flatMap(number -> session.contents().sources().stream()
                        .filter(source -> source.number() == number)
                        .findFirst())
                .ifPresent(source -> {
                    session.selection().choose(EntryKind.SOURCE, source.id());
                    inspecting.run();
                });
    }

    /** Whoever shows what is chosen hears here that it is asked for beside the sheet. */
    public void whenChosen(Runnable shown) {
        inspecting = shown;
    }

    /** Lays a sheet a moment later, in place of any that was asked for before. */
    void ask(SheetOrder order) {
        wanted = order;
        asked = order;
        halted.set(false);
        updating.set(true);
        waiting.run();
        // The first pages are let come, however old: they are more to look at than none.
        if (givenUp != null && own != null) {
            givenUp.set(true);
        }
        waiting = session.work().later(PAUSE, this::begin);
    }

    /** Gives up what is being laid; the pages stay as they are until {@link #resume} or the next change. */
    public void halt() {
        if (updating.get()) {
            stop();
            halted.set(true);
        }
    }

    /** Lays the sheet that was given up. */
    public void resume() {
        if (halted.get() && asked != null) {
            ask(asked);
        }
    }

    /** Nobody looks any longer. */
    void stop() {
        wanted = null;
        updating.set(false);
        waiting.run();
        if (givenUp != null) {
            givenUp.set(true);
        }
    }

    /** One sheet is laid at a time; the newest waits for the one before to notice that it is given up. */
    private void begin() {
        SheetOrder order = wanted;
        if (order == null || givenUp != null) {
            return;
        }
        wanted = null;
        AtomicBoolean stop = new AtomicBoolean();
        givenUp = stop;
        words.set(Words.say("sheet.laying"));
        fraction.set(Progress.UNKNOWN);
        Job<Fresh> job = session.work()
                .run(
                        Words.say("sheet.laying"),
                        progress -> lay(order, new Stoppable(progress, stop)),
                        fresh -> laid(fresh, stop.get()),
                        this::failed);
        job.listen(state -> follow(stop, state));
    }

    private Fresh lay(SheetOrder order, Progress progress) throws IOException {
        Press.Seen seen = press.lay(order, progress);
        return new Fresh(PdfPages.open(seen.laid().pdf()), seen.held());
    }

    /** A sheet that was laid, with its pages and what is held against it. */
    private record Fresh(PdfPages pdf, List<LintLine> held) {}

    /** What was ready just as it was given up is not shown: the pages stay, as it was said. */
    private void laid(Fresh fresh, boolean unwanted) {
        Pages now = new Pages(session, fresh.pdf());
        if (unwanted) {
            now.close();
        } else {
            show(now, fresh.held());
        }
    }

    private void show(Pages now, List<LintLine> held) {
        Pages before = own;
        own = now;
        refusal.set("");
        if (!findings.equals(held)) {
            findings.setAll(held);
        }
        if (kept.get().isEmpty()) {
            pages.set(now);
        }
        if (before != null) {
            before.close();
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof BriefRefused refused) {
            refusal.set(String.valueOf(refused.getMessage()));
        } else {
            refusal.set(Words.say("sheet.failed"));
            session.problems().tell(Words.say("window.brief.failed"), failure);
        }
    }

    private void follow(AtomicBoolean which, Job.State state) {
        if (givenUp != which) {
            return;
        }
        if (!state.phase().over()) {
            fraction.set(state.fraction());
            if (!state.words().isEmpty()) {
                words.set(state.words());
            }
            return;
        }
        givenUp = null;
        updating.set(wanted != null);
        if (wanted != null) {
            begin();
        }
    }

    /** What the job is told, and whether it is wanted still; a job that is cancelled says it is over while it runs. */
    private record Stoppable(Progress to, AtomicBoolean stop) implements Progress {

        @Override
        public void fraction(double fraction) {
            to.fraction(fraction);
        }

        @Override
        public void words(String words) {
            to.words(words);
        }

        @Override
        public boolean cancelled() {
            return stop.get() || to.cancelled();
        }

        @Override
        public void check() {
            if (cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
