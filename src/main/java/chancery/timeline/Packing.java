package chancery.timeline;

import java.util.List;

/** The places of all events in all lanes, at one magnification. */
interface Packing {

    /** The height of a lane. */
    double height(int lane);

    /**
     * A lane's events.
     *
     * @param left of what is in sight, in the pixels of a scale that has not been moved
     * @param right of what is in sight
     */
    PackedLane lane(int lane, double left, double right);

    /** How many cells beyond what is in sight are given, since a long bar of one may reach into sight. */
    int CELLS_BEYOND = 12;

    /** The cells of a lane's dense row that hold anything, from left to right. */
    List<DenseCell> cells(int lane, PackedLane packed, double left, double right);

    /** The height of all lanes together. */
    double height();
}
