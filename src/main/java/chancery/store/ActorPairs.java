package chancery.store;

import java.util.Arrays;

/**
 * Which actors take part in which row of the columns.
 *
 * @param from one entry more than rows: where a row's actors begin
 * @param actors numbers of actors, row by row, none twice in a row
 */
record ActorPairs(int[] from, int[] actors) {

    /** Reads what a statement answers: the event's number in the upper half, the actor's in the lower. */
    static ActorPairs read(Statements statements, String statement, long[] byKey) {
        Collector collector = new Collector(byKey);
        statements.each(statement, row -> {
            long both = row.tick();
            collector.add((int) (both >> 32), (int) both);
        });
        return collector.pairs();
    }

    /** Pairs come by event number; they are counted per row first, then each goes to its row's place. */
    private static final class Collector {

        private final KeyWalk walk;
        private final int[] from;
        private int[] rows = new int[1024];
        private int[] values = new int[1024];
        private int size;

        Collector(long[] byKey) {
            walk = new KeyWalk(byKey);
            from = new int[byKey.length + 1];
        }

        void add(int event, int actor) {
            int row = walk.rowOf(event);
            if (inRow(row, actor)) {
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            rows[size] = row;
            values[size] = actor;
            size++;
            from[row + 1]++;
        }

        ActorPairs pairs() {
            for (int row = 1; row < from.length; row++) {
                from[row] += from[row - 1];
            }
            int[] next = Arrays.copyOf(from, from.length);
            int[] actors = new int[size];
            for (int i = 0; i < size; i++) {
                actors[next[rows[i]]++] = values[i];
            }
            return new ActorPairs(from, actors);
        }

        private boolean inRow(int row, int actor) {
            for (int i = size - 1; i >= 0 && rows[i] == row; i--) {
                if (values[i] == actor) {
                    return true;
                }
            }
            return false;
        }
    }
}
