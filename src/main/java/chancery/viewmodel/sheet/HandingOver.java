package chancery.viewmodel.sheet;

import chancery.briefing.Briefing;
import chancery.briefing.Keeping;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.SheetContent;
import chancery.edit.NewId;
import chancery.store.Shelf;
import chancery.viewmodel.Session;
import chancery.work.Progress;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Makes the sheet that is handed over, as it was seen, and has the dossier keep it. */
final class HandingOver {

    private final Session session;
    private final Press press;
    private final Clock clock;
    private final Set<String> given = new HashSet<>();

    HandingOver(Session session, Press press, Clock clock) {
        this.session = session;
        this.press = press;
        this.clock = clock;
    }

    /** A sheet that is ready to be handed over, with what is to be kept of it. */
    record Ready(Briefing.Rendered rendered, Keeping keeping) {}

    /** Makes a sheet, and notes what it used, before anything leaves the program. Takes time: not for the JavaFX thread. */
    Ready make(SheetOrder order, Briefing.Format format, Progress progress) {
        Briefing.Rendered rendered = press.render(order, format, progress);
        progress.check();
        Shelf shelf = session.file().shelf();
        SheetContent content = rendered.content();
        String id;
        synchronized (given) {
            shelf.keptSheets().forEach(sheet -> given.add(sheet.id()));
            id = NewId.ofSheet(content.cover().title(), content.mark(), given);
            given.add(id);
        }
        return new Ready(rendered, Keeping.of(shelf, id, order, rendered, clock));
    }

    /** Keeps a sheet that was handed over. A file that can only be read keeps nothing. */
    void keep(Ready ready) {
        if (session.editing().possible()) {
            session.editing()
                    .keep(
                            ready.keeping().sheet(),
                            ready.rendered().file(),
                            ready.keeping().used(),
                            changes -> {});
        }
    }
}
