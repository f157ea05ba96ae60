package chancery.model;

/**
 * How a passage is cited: passage 10 of source 3 is 3:10.
 *
 * @param source the source's number, from 1
 * @param passage the passage's number in it, from 1
 */
public record Reference(int source, int passage) implements Comparable<Reference> {

    /** Refuses numbers below 1. */
    public Reference {
        if (source < 1 || passage < 1) {
            throw new IllegalArgumentException("sources and passages are numbered from 1");
        }
    }

    /** Orders by source, then by passage. */
    @Override
    public int compareTo(Reference other) {
        return source != other.source ? Integer.compare(source, other.source) : Integer.compare(passage, other.passage);
    }

    /** As it is written: {@code 3:10}. */
    @Override
    public String toString() {
        return source + ":" + passage;
    }
}
