package chancery.viewmodel.sheet;

import chancery.briefing.BriefRefused;
import chancery.briefing.Briefing;
import chancery.briefing.Draft;
import chancery.briefing.Laid;
import chancery.briefing.order.SheetOrder;
import chancery.store.Shelf;
import chancery.work.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Lays the sheets of a dossier, for whoever looks at them and whoever hands them over. The sheet that was laid last is held: as
 * long as neither the order nor the dossier nor the day change, what is handed over is what was seen, to the byte.
 *
 * <p>To be used beside the window. May be used by several threads; they wait for one another, since there is one set of fonts.
 */
final class Press {

    private final Shelf shelf;
    private final Clock clock;
    private final AtomicInteger edition = new AtomicInteger();
    private @Nullable Briefing briefing;
    private @Nullable Draft known;
    private int knownEdition;
    private @Nullable Sheet last;

    /** Lays sheets of what a shelf holds. Nothing is read yet. */
    Press(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * A sheet that was laid, with what was asked of it.
     *
     * @param day as of when it is, where that is the day on which it was laid
     */
    private record Sheet(SheetOrder order, @Nullable LocalDate day, Laid laid) {}

    /**
     * A sheet as it is looked at.
     *
     * @param held what a hard reader would hold against it
     */
    record Seen(Laid laid, List<LintLine> held) {}

    /** The dossier has changed: what was read of it is of no use any longer. May be called on any thread, and does not wait. */
    void forget() {
        edition.incrementAndGet();
    }

    /**
     * Lays a sheet, and reads it as a hard reader does.
     *
     * @throws BriefRefused as {@link Draft#lay}
     */
    synchronized Seen lay(SheetOrder order, Progress progress) {
        Draft draft = draft();
        Laid laid = laid(draft, order, progress);
        progress.check();
        return new Seen(
                laid, draft.findings(order, laid).stream().map(LintLine::of).toList());
    }

    /**
     * Makes the file of a sheet: of the one that was laid last, where that is what is asked for.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set as PDF
     */
    synchronized Briefing.Rendered render(SheetOrder order, Briefing.Format format, Progress progress) {
        Draft draft = draft();
        try {
            return briefing()
                    .render(laid(draft, order, progress), order.layout().paper(), format);
        } catch (BriefRefused refused) {
            // The other formats are set by whoever reads them, in whatever script.
            if (format == Briefing.Format.PDF || refused.character().isEmpty()) {
                throw refused;
            }
            return briefing().render(draft, order, format, progress);
        }
    }

    private Laid laid(Draft draft, SheetOrder order, Progress progress) {
        Sheet before = last;
        LocalDate day = draft.dayOf(order).orElse(null);
        if (before != null && before.order().equals(order) && Objects.equals(before.day(), day)) {
            return before.laid();
        }
        Laid laid = draft.lay(order, progress);
        last = new Sheet(order, day, laid);
        return laid;
    }

    private Draft draft() {
        int now = edition.get();
        Draft draft = known;
        if (draft == null || knownEdition != now) {
            last = null;
            draft = briefing().draft(shelf);
            known = draft;
            knownEdition = now;
        }
        return draft;
    }

    private Briefing briefing() {
        Briefing there = briefing;
        if (there == null) {
            there = new Briefing(clock);
            briefing = there;
        }
        return there;
    }
}
