package chancery.viewmodel.sheet;

import chancery.briefing.BriefRefused;
import chancery.briefing.Briefing;
import chancery.briefing.Keeping;
import chancery.briefing.Paper;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.SheetContent;
import chancery.edit.NewId;
import chancery.model.KeptSheet;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.work.Progress;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands over the sheet that is in sight, as it was seen, and has the dossier keep it. */
final class HandingOver {

    private final Session session;
    private final Press press;
    private final Supplier<Wanted> inSight;
    private final Clock clock;
    private final Set<String> given = new HashSet<>();

    /**
     * Hands over what a press lays.
     *
     * @param inSight the sheet whose pages are shown, asked on the JavaFX thread
     */
    HandingOver(Session session, Press press, Supplier<Wanted> inSight, Clock clock) {
        this.session = session;
        this.press = press;
        this.inSight = inSight;
        this.clock = clock;
    }

    /** The sheet whose pages are shown. */
    Wanted inSight() {
        return inSight.get();
    }

    /**
     * A sheet that is to be handed over.
     *
     * @param order what is asked of it, or was
     * @param kept the sheet that is handed over once more; null where it is the one that is worked on
     */
    record Wanted(SheetOrder order, @Nullable KeptSheet kept) {

        /** The sheet that is worked on. */
        static Wanted own(SheetOrder order) {
            return new Wanted(order, null);
        }

        /** A sheet once more. */
        static Wanted again(KeptSheet kept) {
            return new Wanted(OrderText.read(kept.order()), kept);
        }

        Paper paper() {
            return order.layout().paper();
        }
    }

    /**
     * A sheet that is ready to be handed over.
     *
     * @param file nobody changes it
     * @param keeping what is to be kept of it; null where it is kept already
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are a file; nobody compares sheets by them.
    record Ready(byte[] file, int pages, @Nullable Keeping keeping) {}

    /** Makes a sheet, and notes what it used, before anything leaves the program. Takes time: not for the JavaFX thread. */
    Ready make(Wanted wanted, Briefing.Format format, Progress progress) {
        KeptSheet kept = wanted.kept();
        if (kept != null) {
            byte[] file = session.file()
                    .shelf()
                    .keptFile(kept.id())
                    .orElseThrow(() -> new BriefRefused(Words.say("sheet.kept.gone", kept.title())));
            return new Ready(file, kept.pages(), null);
        }
        Briefing.Rendered rendered = press.render(wanted.order(), format, progress);
        progress.check();
        Shelf shelf = session.file().shelf();
        SheetContent content = rendered.content();
        String id;
        synchronized (given) {
            shelf.keptSheets().forEach(sheet -> given.add(sheet.id()));
            id = NewId.ofSheet(content.cover().title(), content.mark(), given);
            given.add(id);
        }
        Keeping keeping = Keeping.of(shelf, id, wanted.order(), rendered, clock);
        return new Ready(rendered.file(), rendered.pages(), keeping);
    }

    /** Keeps a sheet that was handed over. A file that can only be read keeps nothing: {@link #unkept}. */
    void keep(Ready ready) {
        Keeping keeping = ready.keeping();
        if (keeping != null && session.editing().possible()) {
            session.editing().keep(keeping.sheet(), ready.file(), keeping.used(), changes -> {});
        }
    }

    /** Whether a sheet will be kept when it is handed over, or is kept already. */
    boolean keeps(Wanted wanted) {
        return wanted.kept() != null || session.editing().possible();
    }

    /** That a sheet which was handed over is not kept, in words; empty where it is, or was before. */
    String unkept(Ready ready) {
        return ready.keeping() == null || session.editing().possible() ? "" : Words.say("sheet.unkept.done");
    }
}
