package chancery.viewmodel.list;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.store.Shelf;
import chancery.text.Letters;
import chancery.viewmodel.Contents;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts rows into the order of a column. What counts alike keeps the order of time. Takes time: not for the JavaFX thread. */
final class Sorting {

    private final Contents contents;
    private final Shelf shelf;

    Sorting(Contents contents, Shelf shelf) {
        this.contents = contents;
        this.shelf = shelf;
    }

    int[] sorted(int[] rows, ListOrder order) {
        int[] rank = order.byTime() ? null : ranks(order.column());
        int[] sorted = new int[rows.length];
        if (rank == null) {
            for (int place = 0; place < rows.length; place++) {
                sorted[place] = rows[order.ascending() ? place : rows.length - 1 - place];
            }
            return sorted;
        }
        long[] keyed = new long[rows.length];
        for (int place = 0; place < rows.length; place++) {
            long value = order.ascending() ? rank[rows[place]] : Integer.MAX_VALUE - rank[rows[place]];
            keyed[place] = value << 32 | place;
        }
        Arrays.parallelSort(keyed);
        for (int place = 0; place < rows.length; place++) {
            sorted[place] = rows[(int) keyed[place]];
        }
        return sorted;
    }

    /** What each row counts in a column, not negative. */
    private int[] ranks(EventColumn column) {
        return switch (column) {
            case TITLE -> byWords(List.of(shelf.eventTitles(contents.events())));
            case KIND ->
                through(contents.events().kinds(), row -> contents.events().kind(row));
            case ACTORS -> firstActors();
            case REALITY -> each(row -> contents.events().reality(row));
            case QUOTES -> each(row -> contents.events().quotes(row));
            case IMPORTANCE -> each(row -> contents.events().importance(row));
            case NUMBER, WHEN, PLACE, SOURCE -> each(row -> row);
        };
    }

    /** By the first actor as the list writes it; events without any stand at the end. */
    private int[] firstActors() {
        List<String> names = contents.actors().stream().map(Actor::name).toList();
        EventColumns events = contents.events();
        int[] ranks = byWords(names);
        return each(row -> events.actorCount(row) == 0 ? names.size() : ranks[events.actor(row, 0)]);
    }

    private int[] through(List<String> words, IntUnaryOperator place) {
        int[] ranks = byWords(words);
        return each(row -> ranks[place.applyAsInt(row)]);
    }

    private int[] each(IntUnaryOperator value) {
        return IntStream.range(0, contents.events().size()).map(value).toArray();
    }

    /** Where each word stands when all are in order. */
    private static int[] byWords(List<String> words) {
        String[] folded = words.stream().map(Letters::plain).toArray(String[]::new);
        Integer[] order = IntStream.range(0, folded.length).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, Comparator.comparing((Integer place) -> folded[place]));
        int[] ranks = new int[folded.length];
        int rank = 0;
        for (int place = 0; place < order.length; place++) {
            rank += place > 0 && !folded[order[place]].equals(folded[order[place - 1]]) ? 1 : 0;
            ranks[order[place]] = rank;
        }
        return ranks;
    }
}
