package chancery.timeline;

/**
 * A mark on the plot. Marks of one lane never overlap each other. Each keeps to its {@link #box}; the kinds are fixed, and
 * {@link #match} visits them exhaustively.
 */
public sealed interface Mark permits Mark.Point, Mark.Bar, Mark.Cluster {

    /** The room it takes. */
    Box box();

    /** The place of its lane among the layout's lanes, from 0. */
    int lane();

    /** Whether it shows a row, by itself or as one of several. */
    boolean shows(int row);

    /** Calls the case for this kind of mark and returns its answer. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of mark.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R point(Point point);

        R bar(Bar bar);

        R cluster(Cluster cluster);
    }

    /**
     * A moment that is known as precisely as the view can show.
     *
     * @param row the event
     * @param x its centre
     * @param y its centre
     * @param radius of the mark
     */
    record Point(int row, int lane, double x, double y, double radius, Look look) implements Mark {

        @Override
        public Box box() {
            return Box.around(x, y, radius);
        }

        @Override
        public boolean shows(int other) {
            return row == other;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.point(this);
        }
    }

    /**
     * Something that lasts, or a moment somewhere within a range. It is certain between {@code fullFrom} and {@code fullTo}
     * and fades from there to soft ends. Ends that lie outside of the plot are cut off a little beyond its
     * edge.
     *
     * @param row the event
     * @param box from the earliest to the latest it may have been, as far as that is in sight
     * @param fullFrom where it is first drawn in full; may lie outside of the box
     * @param fullTo where it is last drawn in full; not before {@code fullFrom}
     * @param trueLeft where the left end really lies, cut off or not
     * @param trueRight where the right end really lies
     */
    record Bar(
            int row,
            int lane,
            Box box,
            double fullFrom,
            double fullTo,
            double trueLeft,
            double trueRight,
            End left,
            End right,
            Look look)
            implements Mark {

        @Override
        public boolean shows(int other) {
            return row == other;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bar(this);
        }
    }

    /**
     * Several events that would lie upon each other, as one mark with their number. Of very many it names the first rows only.
     *
     * @param text the number in few letters: {@code 12}, {@code 3.4k}
     * @param count how many; at least 2
     * @param rows the first of them
     * @param from the earliest of its stretch of time, a tick
     * @param to the latest of its stretch of time, a tick
     * @param density how many there are against the most that any mark stands for just now, from 0 to 1
     * @param faded whether all that it names are paler than others
     */
    record Cluster(
            int lane,
            Box box,
            String text,
            int count,
            Rows rows,
            long from,
            long to,
            double density,
            boolean chosen,
            boolean hovered,
            boolean faded,
            Tint tint)
            implements Mark {

        @Override
        public boolean shows(int row) {
            return rows.contains(row);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cluster(this);
        }
    }

    /** How a bar ends. */
    enum End {
        /** It is known where. */
        HARD,
        /** It is not known where exactly: the bar fades. */
        SOFT,
        /** Nowhere: it goes on. */
        ARROW
    }
}
