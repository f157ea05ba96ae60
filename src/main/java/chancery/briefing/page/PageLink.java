package chancery.briefing.page;

/**
 * A place of a page that leads to another. Lengths are in points (1/72 inch), from the page's upper left corner.
 *
 * @param x where it begins
 * @param y where it begins
 * @param width how wide it is
 * @param height how high it is
 * @param words what is read there, such as {@code 1:3}
 * @param page the index of the page that it leads to
 * @param top how far below the upper edge of that page
 */
public record PageLink(double x, double y, double width, double height, String words, int page, double top) {

    /** Whether it lies under a point of its page. */
    public boolean at(double pointX, double pointY) {
        return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
    }
}
