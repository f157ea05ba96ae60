package chancery.timeline;

/** What lies under a point of the timeline. The kinds are fixed; {@link #match} visits them exhaustively. */
public sealed interface Hit
        permits Hit.Event,
                Hit.Several,
                Hit.Folded,
                Hit.Held,
                Hit.AsOf,
                Hit.Header,
                Hit.InLane,
                Hit.OnAxis,
                Hit.Nothing {

    /** Calls the case for this kind of hit and returns its answer. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of hit.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R event(Event event);

        R several(Several several);

        R folded(Folded folded);

        R held(Held held);

        R asOf(AsOf asOf);

        R header(Header header);

        R inLane(InLane inLane);

        R onAxis(OnAxis onAxis);

        R nothing(Nothing nothing);
    }

    /**
     * An event, by its mark or its words.
     *
     * @param row the event
     * @param lane the place of its lane among the layout's lanes, from 0
     */
    record Event(int row, int lane) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.event(this);
        }
    }

    /** A number that stands for several events. */
    record Several(Mark.Cluster cluster) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.several(this);
        }
    }

    /** A stretch of time that is folded away, or the chip of one that has been opened. */
    record Folded(Fold fold) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.folded(this);
        }
    }

    /** A stance on the chosen issue. */
    record Held(StanceSpan span) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }
    }

    /** The as-of line or its chip, to be dragged. */
    record AsOf() implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asOf(this);
        }
    }

    /** The header of a lane. */
    record Header(Layout.LaneBand lane) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.header(this);
        }
    }

    /**
     * The ground of a lane.
     *
     * @param tick the time there
     */
    record InLane(Layout.LaneBand lane, long tick) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inLane(this);
        }
    }

    /**
     * The axis.
     *
     * @param tick the time there
     */
    record OnAxis(long tick) implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onAxis(this);
        }
    }

    /** Nothing of all that. */
    record Nothing() implements Hit {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }
}
