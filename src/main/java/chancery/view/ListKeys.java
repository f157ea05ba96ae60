package chancery.view;

import static chancery.view.Shortcut.told;
import static chancery.view.Shortcut.typed;

import chancery.view.list.EventListView;
import java.util.List;

/** What the keys mean in the list of events beside those that it has from the timeline. */
final class ListKeys {

    private static final String LIST = "window.keys.list";

    private ListKeys() {}

    static List<Shortcut> of(WorkbenchView view) {
        return List.of(
                typed(LIST, "window.key.list.find", "\'", () -> view.list().ifPresent(EventListView::focusFind), "\'"),
                typed(LIST, "window.key.list.order", "U", () -> view.list().ifPresent(EventListView::inTime), "uU"),
                told(LIST, "window.key.list.rows", "↑|↓|PgUp|PgDn|Home|End"),
                told(LIST, "window.key.list.copy", "Ctrl C"));
    }
}
