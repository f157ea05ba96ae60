package chancery.timeline;

/** How many events a mark stands for. */
record Counted() implements Mark.Cases<Integer> {

    @Override
    public Integer point(Mark.Point point) {
        return 1;
    }

    @Override
    public Integer bar(Mark.Bar bar) {
        return 1;
    }

    @Override
    public Integer cluster(Mark.Cluster cluster) {
        return cluster.count();
    }
}
