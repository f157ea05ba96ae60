package chancery.paint;

import chancery.timeline.Mark;

/** Whether a mark shows a row, by itself or as one of several. */
record MarkOf(int row) implements Mark.Cases<Boolean> {

    @Override
    public Boolean point(Mark.Point point) {
        return point.row() == row;
    }

    @Override
    public Boolean bar(Mark.Bar bar) {
        return bar.row() == row;
    }

    @Override
    public Boolean cluster(Mark.Cluster cluster) {
        return cluster.rows().contains(row);
    }
}
