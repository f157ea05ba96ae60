package chancery.briefing;

import chancery.briefing.compose.Composing;
import chancery.briefing.lint.Finding;
import chancery.briefing.lint.Lint;
import chancery.briefing.order.Head;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.print.LaidOut;
import chancery.briefing.print.PdfSheet;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Scripts;
import chancery.model.Marking;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on its way: it is ordered again and again, and the dossier is read once. Where only words, sections, the head or the
 * paper change, nothing is read or ranked again. Worth keeping until the dossier changes; what it was made from is what it says.
 * May be used by one thread at a time.
 */
public final class Draft {

    private final Clock clock;
    private final Shelf shelf;
    private final Fitting fitting;
    private final Fitting measuring;
    private @Nullable Composing composing;
    private @Nullable LocalDate composedOn;

    Draft(Clock clock, PdfSheet printer, Shelf shelf) {
        this.clock = clock;
        this.shelf = shelf;
        fitting = new Fitting(printer::layOut);
        measuring = new Fitting(printer::measure);
    }

    /**
     * Composes a sheet and sets it, in memory.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking, or a text cannot be set
     * @throws BriefFailed where it cannot be set
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public Laid lay(SheetOrder order, Progress progress) {
        progress.words(Words.say("briefing.progress.composing"));
        Composing ordered = composing(order);
        progress.check();
        progress.words(Words.say("briefing.progress.printing"));
        int limit = order.template().pages();
        try (LaidOut sheet = fitting.lay(ordered, order.layout().paper(), limit, progress)) {
            progress.check();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sheet.save(bytes, clock.instant());
            return new Laid(
                    sheet.content(),
                    bytes.toByteArray(),
                    sheet.pages(),
                    sheet.dropped(),
                    Fitting.overflow(sheet, limit));
        } catch (BriefRefused refused) {
            throw named(refused);
        } catch (IOException failed) {
            throw new BriefFailed(Words.say("briefing.failed.laying"), failed);
        }
    }

    /**
     * Composes a sheet for formats whose readers bring the fonts: as much as would fit on its pages, in whatever script.
     *
     * @throws BriefRefused where neither the order nor the dossier have a marking
     * @throws BriefFailed where it cannot be measured
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    Composed compose(SheetOrder order, Progress progress) {
        progress.words(Words.say("briefing.progress.composing"));
        Composing ordered = composing(order);
        progress.check();
        int limit = order.template().pages();
        try (LaidOut sheet = measuring.lay(ordered, order.layout().paper(), limit, progress)) {
            progress.check();
            return new Composed(sheet.content(), sheet.pages());
        } catch (IOException failed) {
            throw new BriefFailed(Words.say("briefing.failed.laying"), failed);
        }
    }

    /**
     * What a sheet says.
     *
     * @param pages about how many it takes in print
     */
    record Composed(SheetContent content, int pages) {}

    /** The refusal of a character with the name of the record it comes from, where one has it. */
    private BriefRefused named(BriefRefused refused) {
        OptionalInt character = refused.character();
        if (character.isEmpty()) {
            return refused;
        }
        int point = character.getAsInt();
        return Culprit.of(shelf, point)
                .map(record -> new BriefRefused(
                        Words.say("briefing.refused.glyph.record", record, Scripts.name(point), Scripts.code(point)),
                        point))
                .orElse(refused);
    }

    /**
     * What a hard reader would hold against a sheet, as {@link Lint#of}. An order that nobody may be shown is no hindrance.
     *
     * @param laid the sheet as it was set, or null where it was not
     */
    public List<Finding> findings(SheetOrder order, @Nullable Laid laid) {
        Head head = order.head();
        SheetOrder read = head.marking() != null
                ? order
                : order.withHead(
                        new Head(head.title(), head.audience(), head.author(), head.reviewer(), Marking.TLP.get(0)));
        return Lint.of(composing(read).footing(), order, laid);
    }

    private Composing composing(SheetOrder order) {
        Composing before = composing;
        LocalDate today = today();
        if (before == null || !today.equals(composedOn)) {
            composing = new Composing(shelf, order, today);
            composedOn = today;
        } else {
            composing = before.with(order);
        }
        return composing;
    }

    /** The day it is where the dossier lives: a sheet that names no other is as of then. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), shelf.dossier().zone());
    }

    /** The day on which a sheet that is laid now says it is made; nothing where the order or the dossier name one. */
    public Optional<LocalDate> dayOf(SheetOrder order) {
        return order.scope().asOf() != null || shelf.dossier().asOf() != null ? Optional.empty() : Optional.of(today());
    }
}
