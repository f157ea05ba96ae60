package chancery.viewmodel.list;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.store.Shelf;
import chancery.text.Letters;
import chancery.viewmodel.Contents;
import chancery.work.Progress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts rows into the order of a column. What counts alike keeps the order of time. Takes time: not for the JavaFX thread. */
final class Sorting {

    /** So many words are folded between two looks at whether they are still wanted. */
    private static final int STRIDE = 10_000;

    private final Contents contents;
    private final Shelf shelf;
    private final Progress progress;

    /** @param progress told how far it is, and asked whether the order is still wanted */
    Sorting(Contents contents, Shelf shelf, Progress progress) {
        this.contents = contents;
        this.shelf = shelf;
        this.progress = progress;
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

    /** Where each word stands when all are in order. Alike are those that differ in case and accents alone. */
    private int[] byWords(List<String> words) {
        String[] folded = new String[words.size()];
        for (int place = 0; place < folded.length; place++) {
            folded[place] = Letters.plain(words.get(place));
            if (place % STRIDE == 0) {
                progress.check();
                progress.fraction(place, 2L * folded.length);
            }
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (String word : folded) {
            ranks.putIfAbsent(word, 0);
        }
        String[] order = ranks.keySet().toArray(String[]::new);
        progress.check();
        progress.fraction(5, 8);
        Arrays.parallelSort(order);
        progress.check();
        progress.fraction(7, 8);
        for (int rank = 0; rank < order.length; rank++) {
            ranks.put(order[rank], rank);
        }
        return Arrays.stream(folded).mapToInt(ranks::get).toArray();
    }
}
