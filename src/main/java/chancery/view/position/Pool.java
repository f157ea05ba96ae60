package chancery.view.position;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The nodes of what can be seen of something large, by place. A node that is no longer seen is used again for what comes into
 * view.
 *
 * @param <N> the nodes
 */
final class Pool<N extends Node> {

    private final Pane pane;
    private final Supplier<N> maker;
    private final Map<Long, N> shown = new HashMap<>();
    private final Deque<N> free = new ArrayDeque<>();

    /** A pool of nodes that live in a pane. */
    Pool(Pane pane, Supplier<N> maker) {
        this.pane = pane;
        this.maker = maker;
    }

    /** Takes back the nodes of all places but some. */
    void keep(LongPredicate seen) {
        for (Iterator<Map.Entry<Long, N>> each = shown.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Long, N> entry = each.next();
            if (!seen.test(entry.getKey())) {
                entry.getValue().setVisible(false);
                free.push(entry.getValue());
                each.remove();
            }
        }
    }

    /** The node of a place; one that it did not have before is filled. */
    N at(long place, Consumer<N> fill) {
        return shown.computeIfAbsent(place, key -> {
            N node = free.isEmpty() ? made() : free.pop();
            node.setVisible(true);
            fill.accept(node);
            return node;
        });
    }

    /** The number of nodes there are, seen or waiting. */
    int size() {
        return shown.size() + free.size();
    }

    private N made() {
        N node = maker.get();
        pane.getChildren().add(node);
        return node;
    }
}
