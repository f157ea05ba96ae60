package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.suggest.Suggestions;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.read.ReadingText;
import chancery.work.Job;
import chancery.work.Latest;
import chancery.work.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Has the rules read a text, beside the window and once; another text in its place gives the one before up. Of a long text the part
 * that is in sight is read first.
 */
final class Finding {

    /** A text of so many units is read at once. */
    private static final int SHORT = 60_000;

    /** What is in sight is taken to lie among so many units from the first line on. */
    private static final int SIGHT = 12_000;

    /** Read before them, since who speaks may be told there. */
    private static final int LEAD = 3_000;

    private final Session session;
    private final Runnable ready;
    private final Latest latest;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", SuggestViewModel.IDLE);
    private @Nullable Asked asked;
    private @Nullable Suggestions found;

    /**
     * What the rules are asked.
     *
     * @param text to be read
     * @param dateline the day its dates are counted from, or null
     */
    private record Asked(ReadingText text, @Nullable LocalDate dateline) {

        boolean same(@Nullable Asked other) {
            return other != null && text == other.text && Objects.equals(dateline, other.dateline);
        }
    }

    /** @param ready run when a text was read */
    Finding(Session session, Runnable ready) {
        this.session = session;
        this.ready = ready;
        this.latest = new Latest(session.work());
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether this is the text that is read, or was. */
    boolean isOf(ReadingText text) {
        return asked != null && asked.text() == text;
    }

    /**
     * What was found in a text; where it was not read yet, nothing, and it is read now.
     *
     * @param top the first line in sight
     */
    Optional<Suggestions> of(ReadingText text, int top, @Nullable LocalDate dateline) {
        Asked now = new Asked(text, dateline);
        if (!now.same(asked)) {
            begin(now, top);
        }
        return Optional.ofNullable(found);
    }

    /** Gives up reading, and leaves it at that for this text. */
    void cancel() {
        latest.cancel();
        progress.set(SuggestViewModel.IDLE);
    }

    /** Knows of no text any longer. */
    void forget() {
        cancel();
        asked = null;
        found = null;
    }

    private void begin(Asked now, int top) {
        asked = now;
        found = null;
        progress.set(Progress.UNKNOWN);
        List<Actor> known = session.contents().actors();
        ReadingText text = now.text();
        if (text.length() <= SHORT) {
            read(now, known);
            return;
        }
        int first = text.line(Math.min(top, text.lineCount() - 1)).from();
        int from = text.line(text.lineAt(Math.max(0, first - LEAD))).from();
        int to = text.line(text.lineAt(Math.min(text.length(), first + SIGHT))).to();
        latest.run(
                Words.say("suggest.reading"),
                ear -> Suggestions.ofPart(text.points(), from, to, now.dateline(), known, ear),
                suggestions -> {
                    found = suggestions;
                    ready.run();
                    read(now, known);
                },
                this::failed);
    }

    private void read(Asked now, List<Actor> known) {
        Job<Suggestions> job = latest.run(
                Words.say("suggest.reading"),
                ear -> Suggestions.of(now.text().text(), now.dateline(), known, ear),
                suggestions -> {
                    progress.set(SuggestViewModel.IDLE);
                    found = suggestions;
                    ready.run();
                },
                this::failed);
        job.listen(state -> {
            if (state.phase() == Job.Phase.RUNNING && now.same(asked)) {
                progress.set(state.fraction());
            }
        });
    }

    private void failed(Throwable failure) {
        progress.set(SuggestViewModel.IDLE);
        session.problems().tell(Words.say("suggest.failed"), failure);
    }
}
