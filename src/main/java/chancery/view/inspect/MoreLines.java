package chancery.view.inspect;

import chancery.viewmodel.inspect.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** How many lines of each section of a page were asked for beyond its first ones. */
final class MoreLines {

    private static final int PORTION = 100;

    private final Map<String, Integer> asked = new HashMap<>();

    /** The id of the node by which more lines of a section are asked for. */
    static String id(String section) {
        return "more-" + section.replace('.', '-');
    }

    /** How many lines come the next time they are asked for. */
    static int next(Block.More more) {
        return Math.min(PORTION, more.blocks().size());
    }

    void clear() {
        asked.clear();
    }

    /** The parts of a page, as many as were asked for. */
    Stream<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.More more ? opened(more) : Stream.of(block));
    }

    private Stream<Block> opened(Block.More more) {
        int all = more.blocks().size();
        int shown = Math.min(all, asked.getOrDefault(more.section(), 0));
        Stream<Block> first = more.blocks().subList(0, shown).stream();
        List<Block> rest = more.blocks().subList(shown, all);
        return rest.isEmpty() ? first : Stream.concat(first, Stream.of(new Block.More(more.section(), rest)));
    }

    /** Asks for the next lines of a section, lets them be shown, and gives the keyboard to the first of them. */
    void open(Block.More more, Pane page, Runnable show) {
        Node line = page.lookup("#" + id(more.section()));
        int place = page.getChildren().indexOf(line);
        asked.merge(more.section(), PORTION, Integer::sum);
        show.run();
        if (place >= 0) {
            page.getChildren().get(place).requestFocus();
        }
    }
}
