package chancery.view.timeline;

import chancery.timeline.Hit;
import chancery.timeline.StanceSpan;
import java.util.Optional;

/** The stance under the pointer, or nothing. */
record HeldOf() implements Hit.Cases<Optional<StanceSpan>> {

    @Override
    public Optional<StanceSpan> event(Hit.Event event) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> several(Hit.Several several) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> folded(Hit.Folded folded) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> held(Hit.Held held) {
        return Optional.of(held.span());
    }

    @Override
    public Optional<StanceSpan> asOf(Hit.AsOf asOf) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> header(Hit.Header header) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> inLane(Hit.InLane inLane) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> onAxis(Hit.OnAxis onAxis) {
        return Optional.empty();
    }

    @Override
    public Optional<StanceSpan> nothing(Hit.Nothing nothing) {
        return Optional.empty();
    }
}
