package chancery.suggest;

import chancery.anchor.CodePoints;
import chancery.model.Actor;
import chancery.model.Span;
import chancery.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules read in a text. Every span lies in the text, in code points, and the words beside it are the text's own there. The
 * time is in proportion to the text's length.
 *
 * @param dates in the order of the text; none lies over another
 * @param quotes in the order of the text, each part by itself; none lies over another
 * @param actors in the order in which the text names them first
 */
public record Suggestions(List<SuggestedDate> dates, List<SuggestedQuote> quotes, List<SuggestedActor> actors) {

    /** Copies the lists. */
    public Suggestions {
        dates = List.copyOf(dates);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
    }

    /**
     * Reads a text. Any text is read, and never refused.
     *
     * @param dateline the day of publication; where it is null, a day at the head of the text is taken for it
     * @param known the actors of the dossier, to be found by their names and aliases
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Suggestions of(String text, @Nullable LocalDate dateline, List<Actor> known, Progress progress) {
        CodePoints points = CodePoints.of(text);
        Prose prose = new Prose(text);
        progress.check();
        progress.fraction(1, 4);
        Cast cast = NameFinder.find(prose, new Register(known));
        progress.check();
        progress.fraction(2, 4);
        List<SuggestedQuote> quotes = new QuoteFinder(prose, points, cast).find();
        progress.fraction(3, 4);
        DateFinder finder = new DateFinder(prose);
        @Nullable LocalDate line = dateline == null ? finder.dateline().orElse(null) : dateline;
        return new Suggestions(dates(finder.find(line, progress), prose, points), quotes, actors(cast, prose, points));
    }

    private static List<SuggestedDate> dates(List<Resolved> resolved, Prose prose, CodePoints points) {
        List<SuggestedDate> dates = new ArrayList<>();
        for (Resolved one : resolved) {
            Span span = span(one.phrase().first(), one.phrase().last(), prose, points);
            dates.add(
                    new SuggestedDate(span, points.slice(span), one.value(), one.bounds(), one.basis(), one.offset()));
        }
        return dates;
    }

    private static List<SuggestedActor> actors(Cast cast, Prose prose, CodePoints points) {
        List<SuggestedActor> actors = new ArrayList<>();
        for (Player player : cast.players()) {
            List<Mention> mentions = new ArrayList<>();
            for (Naming naming : player.namings()) {
                Span span = span(naming.first(), naming.last(), prose, points);
                mentions.add(new Mention(span, points.slice(span)));
            }
            actors.add(new SuggestedActor(player.name(), player.kind(), player.known(), mentions));
        }
        return actors;
    }

    private static Span span(int first, int last, Prose prose, CodePoints points) {
        return points.span(prose.token(first).start(), prose.token(last).end());
    }
}
