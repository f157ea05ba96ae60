package chancery.briefing.queue;

import chancery.briefing.Paper;

/**
 * How something is to be printed.
 *
 * @param queue the name of a {@link Queue}
 * @param title what the job is called, where somebody looks at the printer
 * @param first the first page, from 1
 * @param last the last page; not before the first, {@link #END} for the last there is
 * @param copies how many; at least 1
 * @param paper what the pages were laid out for
 * @param bothSides whether the backs are printed on too, to be turned over like a book
 */
public record PrintChoice(String queue, String title, int first, int last, int copies, Paper paper, boolean bothSides) {

    /** As {@code last}: up to the last page there is. */
    public static final int END = Integer.MAX_VALUE;

    /** Most copies that are printed at a time. */
    public static final int MOST_COPIES = 999;

    /** Refuses pages and copies that there cannot be. */
    public PrintChoice {
        if (first < 1 || last < first || copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("no pages " + first + " to " + last + ", " + copies + " times");
        }
    }

    /** All pages, once, on one side. */
    public static PrintChoice of(String queue, String title, Paper paper) {
        return new PrintChoice(queue, title, 1, END, 1, paper, false);
    }

    /** The same of some pages. */
    public PrintChoice pages(int from, int to) {
        return new PrintChoice(queue, title, from, to, copies, paper, bothSides);
    }

    /** The same so many times. */
    public PrintChoice times(int number) {
        return new PrintChoice(queue, title, first, last, number, paper, bothSides);
    }

    /** The same on one side, or on both. */
    public PrintChoice onBothSides(boolean both) {
        return new PrintChoice(queue, title, first, last, copies, paper, both);
    }
}
