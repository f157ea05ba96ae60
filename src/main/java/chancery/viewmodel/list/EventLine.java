package chancery.viewmodel.list;

import chancery.model.Reality;
import chancery.viewmodel.Shade;
import java.util.List;

/**
 * An event as a line of the list.
 *
 * @param row its row in the columns
 * @param month what stands above it where a new month begins, such as "January 2022"; empty otherwise
 * @param date in a few letters
 * @param kind one word
 * @param actors the names of those who take part, in order
 * @param shades their colours
 * @param quotes how many quotes were said at it
 */
public record EventLine(
        int row,
        String month,
        String date,
        String title,
        String kind,
        Reality reality,
        List<String> actors,
        List<Shade> shades,
        int quotes) {

    /** Copies the lists. */
    public EventLine {
        actors = List.copyOf(actors);
        shades = List.copyOf(shades);
    }
}
