package chancery.briefing;

import chancery.briefing.compose.Uses;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.Cover;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.store.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the dossier keeps of a sheet that was handed over, beside its file.
 *
 * @param sheet as it is listed
 * @param used the records it used, in the order in which they are kept
 */
public record Keeping(KeptSheet sheet, List<Id<?>> used) {

    /** Copies the list. */
    public Keeping {
        used = List.copyOf(used);
    }

    /**
     * Tells what is to be kept. Reads the dossier: not for the thread of a window.
     *
     * @param id the sheet's own, which no other has
     * @param order what was asked of it
     * @param rendered what came of it
     * @param clock says when it was made
     */
    public static Keeping of(Shelf shelf, String id, SheetOrder order, Briefing.Rendered rendered, Clock clock) {
        Cover cover = rendered.content().cover();
        Instant made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        KeptSheet sheet = new KeptSheet(
                id,
                cover.title(),
                made,
                cover.author(),
                rendered.format().ending(),
                rendered.pages(),
                OrderText.of(order));
        LocalDate today = LocalDate.ofInstant(made, shelf.dossier().zone());
        return new Keeping(sheet, Uses.of(shelf, order, rendered.content(), today));
    }
}
