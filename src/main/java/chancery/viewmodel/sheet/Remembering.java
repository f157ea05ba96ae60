package chancery.viewmodel.sheet;

import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.model.Memento;
import chancery.viewmodel.Session;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the sheet that is worked on with the dossier, so that nothing of it is lost when the window closes. */
final class Remembering {

    private static final String NAME = "sheet";
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final Session session;
    private Runnable waiting = () -> {};
    private @Nullable SheetOrder unkept;

    Remembering(Session session) {
        this.session = session;
    }

    /** Hands over the sheet that was worked on last; not where there is none. */
    void recall(Consumer<SheetOrder> taker) {
        session.ask(
                shelf -> shelf.memento(Memento.Kind.VIEW, NAME).map(kept -> OrderText.read(kept.body())),
                found -> found.ifPresent(taker));
    }

    /** Keeps a sheet, a moment later. */
    void keep(SheetOrder order) {
        unkept = order;
        waiting.run();
        waiting = session.work().later(PAUSE, this::now);
    }

    /** Keeps what is not kept yet. */
    void now() {
        waiting.run();
        SheetOrder order = unkept;
        if (order != null) {
            unkept = null;
            session.editing().remember(new Memento(Memento.Kind.VIEW, NAME, OrderText.of(order)));
        }
    }
}
