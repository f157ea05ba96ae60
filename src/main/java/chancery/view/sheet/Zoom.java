package chancery.view.sheet;

import chancery.viewmodel.sheet.Pages;

/**
 * How large pages are shown.
 *
 * @param fit what decides it
 * @param percent of their printed size, where nothing else decides; 50 to 400
 */
record Zoom(Fit fit, double percent) {

    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 100);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 100);

    static final double LEAST = 50;
    static final double MOST = 400;

    /** A screen takes 96 pixels for an inch, a point is the 72nd part of one. */
    static final double PIXELS_A_POINT = 96.0 / 72;

    /** What decides how large pages are. */
    enum Fit {
        WIDTH,
        PAGE,
        NOTHING
    }

    /** A share of the printed size, cut to what is allowed. */
    static Zoom of(double percent) {
        return new Zoom(Fit.NOTHING, Math.max(LEAST, Math.min(MOST, percent)));
    }

    /** How many pixels a point takes in a room of some size. */
    double scale(Pages pages, double width, double height) {
        double broad = 1;
        double high = 1;
        for (int page = 0; page < pages.count(); page++) {
            broad = Math.max(broad, pages.size(page).width());
            high = Math.max(high, pages.size(page).height());
        }
        double wide = Math.max(0.1, width / broad);
        return switch (fit) {
            case WIDTH -> wide;
            case PAGE -> Math.min(wide, Math.max(0.1, height / high));
            case NOTHING -> percent / 100 * PIXELS_A_POINT;
        };
    }
}
