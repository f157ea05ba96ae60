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
 * @param sides on which sides of a sheet of paper
 * @param blackAndWhite whether colours become grey
 */
public record PrintChoice(
        String queue, String title, int first, int last, int copies, Paper paper, Sides sides, boolean blackAndWhite) {

    /** As {@code last}: up to the last page there is. */
    public static final int END = Integer.MAX_VALUE;

    /** Most copies that are printed at a time. */
    public static final int MOST_COPIES = 999;

    /** The sides of a sheet of paper. */
    public enum Sides {
        ONE,
        /** Both, to be turned over like a book. */
        BOTH,
        /** Both, to be turned over like a pad. */
        BOTH_SHORT
    }

    /** Refuses pages and copies that there cannot be. */
    public PrintChoice {
        if (first < 1 || last < first || copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("no pages " + first + " to " + last + ", " + copies + " times");
        }
    }

    /** All pages, once, on one side and in colour. */
    public static PrintChoice of(String queue, String title, Paper paper) {
        return new PrintChoice(queue, title, 1, END, 1, paper, Sides.ONE, false);
    }

    /** The same of some pages. */
    public PrintChoice pages(int from, int to) {
        return new PrintChoice(queue, title, from, to, copies, paper, sides, blackAndWhite);
    }

    /** The same so many times. */
    public PrintChoice times(int number) {
        return new PrintChoice(queue, title, first, last, number, paper, sides, blackAndWhite);
    }

    /** The same on other sides. */
    public PrintChoice on(Sides others) {
        return new PrintChoice(queue, title, first, last, copies, paper, others, blackAndWhite);
    }

    /** The same without colours. */
    public PrintChoice inBlackAndWhite() {
        return new PrintChoice(queue, title, first, last, copies, paper, sides, true);
    }
}
