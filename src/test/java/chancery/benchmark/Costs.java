package chancery.benchmark;

/** What the same thing cost, several times over. */
final class Costs {

    private final Samples wall = new Samples();
    private final Samples processor = new Samples();

    void add(Cost cost) {
        wall.add(cost.wall());
        processor.add(cost.processor());
    }

    /** The 95th percentile, and of the processor's time in brackets: {@code 41 (38)}. */
    String most() {
        return at(0.95);
    }

    /** Median and maximum: {@code 12 (9.1) / 41 (38)}. */
    String both() {
        return at(0.5) + " / " + at(1);
    }

    private String at(double share) {
        return Samples.few(wall.percentile(share)) + " (" + Samples.few(processor.percentile(share)) + ")";
    }
}
