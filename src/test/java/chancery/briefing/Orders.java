package chancery.briefing;

import chancery.briefing.order.AsOf;
import chancery.briefing.order.Head;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.model.Marking;
import java.time.LocalDate;
import java.util.List;

/** Orders that tests begin with. */
public final class Orders {

    /** Two pages of everything, as the dossier has it, on A4. */
    public static final SheetOrder PLAIN = SheetOrder.of(Template.TWO_PAGE);

    private Orders() {}

    public static SheetOrder asOf(LocalDate day) {
        return asOf(AsOf.endOf(day));
    }

    public static SheetOrder asOf(AsOf moment) {
        return PLAIN.withScope(new Scope(null, null, List.of(), List.of(), moment, null));
    }

    public static SheetOrder on(Paper paper) {
        return PLAIN.withLayout(new Layout(paper, null, true));
    }

    public static SheetOrder marked(String label) {
        return PLAIN.withHead(new Head(null, null, null, null, new Marking(label)));
    }
}
