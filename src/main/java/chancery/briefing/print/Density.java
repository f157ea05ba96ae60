package chancery.briefing.print;

/** How much air a sheet is set with. */
public enum Density {
    /** As a sheet reads best. */
    OPEN,
    /** Smaller type and less space between, still easily read; about a seventh more fits on a page. */
    CLOSE
}
