package chancery.view.timeline;

import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.TextRuler;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.OptionalDouble;

/**
 * Scrolls the lanes so that something chosen elsewhere can be seen, and no further than it must. Where things lie beyond the
 * edge is found by a layout in a window as high as all lanes together.
 */
final class Reveal {

    private final TimelineViewModel model;
    private final TextRuler ruler;
    private final LayoutEngine engine = new LayoutEngine();

    Reveal(TimelineViewModel model, TextRuler ruler) {
        this.model = model;
        this.ruler = ruler;
    }

    /** Scrolls to an event, unless one of its marks is in sight in the layout. */
    void event(int row, Layout shown) {
        if (row < 0 || row >= model.content().dated() || at(row, shown).isPresent()) {
            return;
        }
        at(row, tall(shown)).ifPresent(y -> scrollTo(y, shown));
    }

    /** Scrolls to a lane, unless all of it is in sight in the layout. */
    void lane(String key, Layout shown) {
        double top = shown.plot().y();
        double bottom = shown.plot().bottom();
        boolean whole = shown.lanes().stream()
                .anyMatch(band -> band.lane().topic().equals(key) && band.y() >= top && band.bottom() <= bottom);
        if (!whole) {
            tall(shown).lanes().stream()
                    .filter(band -> band.lane().topic().equals(key))
                    .findFirst()
                    .ifPresent(band -> scrollTo((band.y() + band.bottom()) / 2, shown));
        }
    }

    private Layout tall(Layout shown) {
        ViewOptions options = model.options();
        double height = Math.max(options.height(), shown.plot().y() + shown.contentHeight());
        return engine.lay(
                model.content(), options.sized(options.width(), height).scrolled(0), ruler);
    }

    private void scrollTo(double y, Layout shown) {
        model.scroll(y - shown.plot().centreY() - model.options().scrollY(), shown.mostScroll());
    }

    private static OptionalDouble at(int row, Layout layout) {
        return layout.marks().stream()
                .filter(mark -> mark.shows(row))
                .mapToDouble(mark -> mark.box().centreY())
                .findFirst();
    }
}
