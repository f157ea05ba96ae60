package chancery.timeline;

/** What is hit where a mark is. */
record ExpectedHit() implements Mark.Cases<Hit> {

    @Override
    public Hit point(Mark.Point point) {
        return new Hit.Event(point.row(), point.lane());
    }

    @Override
    public Hit bar(Mark.Bar bar) {
        return new Hit.Event(bar.row(), bar.lane());
    }

    @Override
    public Hit cluster(Mark.Cluster cluster) {
        return new Hit.Several(cluster);
    }
}
