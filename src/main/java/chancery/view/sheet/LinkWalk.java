package chancery.view.sheet;

import chancery.viewmodel.sheet.Pages;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes by keys through the places of the pages that lead elsewhere: to the next and the one before, to where one leads, and back.
 * What the pages say is read beside the window, so a step may be taken a moment after it is asked for.
 */
final class LinkWalk {

    /** As they are read: line by line. Places on one line begin at one height, but for parts of a point. */
    private static final Comparator<Pages.Link> ORDER =
            Comparator.<Pages.Link>comparingLong(link -> Math.round(link.y())).thenComparingDouble(Pages.Link::x);

    private final Sight sight;
    private final Deque<Spot> behind = new ArrayDeque<>();
    private @Nullable Pages pages;
    private @Nullable Spot marked;
    private int steps;

    /** What shows the pages. */
    interface Sight {

        /** The page that is read, and how far down it, in points, what is in sight begins. */
        Spot upper();

        /** Whether a height of a page, in points, is in sight. */
        boolean sees(int page, double y);

        /** Marks a place, and brings it into sight. */
        void mark(int page, Pages.Link link);

        /** No place is marked any longer. */
        void unmark();

        /** Brings a page to the upper edge, from some way down it, in points. */
        void go(int page, double top);
    }

    /**
     * Where one is.
     *
     * @param link the place that is marked; null where it is any other
     */
    record Spot(int page, double top, Pages.@Nullable Link link) {

        private boolean before(Pages.Link other) {
            return link == null ? other.y() >= top : ORDER.compare(link, other) < 0;
        }

        private boolean after(Pages.Link other) {
            return link == null ? other.y() < top : ORDER.compare(link, other) > 0;
        }
    }

    LinkWalk(Sight sight) {
        this.sight = sight;
    }

    /** Other pages are shown: no place of the former counts. */
    void take(@Nullable Pages now) {
        pages = now;
        behind.clear();
        forget();
    }

    /** The place that is marked. */
    Optional<Pages.Link> link() {
        return Optional.ofNullable(marked).map(Spot::link);
    }

    /** To the next place, or the one before for −1; stays where there is none. */
    void step(int by) {
        Pages in = pages;
        if (in != null) {
            Spot at = marked;
            Spot from = at != null && sight.sees(at.page(), at.top()) ? at : sight.upper();
            steps++;
            seek(in, from, from.page(), by, steps);
        }
    }

    /** To where the marked place leads, and there to the place that leads back; answers whether one is marked. */
    boolean follow() {
        Spot from = marked;
        Pages in = pages;
        if (in == null || from == null || from.link() == null) {
            return false;
        }
        Pages.Link link = from.link();
        behind.push(from);
        sight.unmark();
        marked = new Spot(link.page(), link.top(), null);
        sight.go(link.page(), link.top());
        steps++;
        int step = steps;
        in.read(link.page(), words -> {}, links -> {
            if (in == pages && step == steps) {
                links.stream()
                        .filter(other -> other.page() == from.page()
                                && other.words().equals(link.words())
                                && !other.equals(link))
                        .min(Comparator.comparingDouble(other -> Math.abs(other.y() - link.top())))
                        .ifPresent(other -> show(link.page(), other));
            }
        });
        return true;
    }

    /** Back to the place that was followed last; answers whether there is one. */
    boolean back() {
        Spot last = behind.poll();
        if (last == null || last.link() == null) {
            return false;
        }
        show(last.page(), last.link());
        return true;
    }

    /** Marks none any longer. */
    void forget() {
        marked = null;
        sight.unmark();
    }

    private void seek(Pages in, Spot from, int page, int by, int step) {
        if (page < 0 || page >= in.count()) {
            return;
        }
        in.read(page, words -> {}, links -> {
            if (in != pages || step != steps) {
                return;
            }
            Predicate<Pages.Link> ahead = by > 0 ? from::before : from::after;
            Optional<Pages.Link> found = links.stream()
                    .filter(link -> page != from.page() || ahead.test(link))
                    .min(by > 0 ? ORDER : ORDER.reversed());
            found.ifPresentOrElse(link -> show(page, link), () -> seek(in, from, page + by, by, step));
        });
    }

    private void show(int page, Pages.Link link) {
        marked = new Spot(page, link.y(), link);
        sight.mark(page, link);
    }
}
