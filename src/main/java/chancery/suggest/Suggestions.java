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

    /** The head of a text is among so many units, and in the paragraph in which they end. */
    private static final int HEAD = 2_000;

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
        Prose prose = new Prose(text);
        @Nullable
        LocalDate line = dateline == null ? new DateFinder(prose).dateline().orElse(null) : dateline;
        return of(prose, CodePoints.of(text), line, known, progress);
    }

    /**
     * Reads a part of a text alone, so that something is known of it before all of it is read. Somebody whom the text names in full
     * elsewhere may be known by a part of the name only; what is read of the whole text takes the place of this.
     *
     * @param from the first unit of the part, where a line begins
     * @param to the one after the last, where a line ends
     * @param dateline as for {@link #of}; it is the head of the whole text that is looked at
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Suggestions ofPart(
            CodePoints text, int from, int to, @Nullable LocalDate dateline, List<Actor> known, Progress progress) {
        String all = text.text();
        @Nullable LocalDate line = dateline;
        if (line == null) {
            int end = all.indexOf('\n', Math.min(HEAD, all.length()));
            String head = end < 0 ? all : all.substring(0, end);
            line = new DateFinder(new Prose(head)).dateline().orElse(null);
        }
        String part = all.substring(from, to);
        return of(new Prose(part), CodePoints.of(part), line, known, progress).moved(text.ofUnit(from));
    }

    private static Suggestions of(
            Prose prose, CodePoints points, @Nullable LocalDate line, List<Actor> known, Progress progress) {
        progress.check();
        progress.fraction(1, 4);
        Cast cast = NameFinder.find(prose, new Register(known));
        progress.check();
        progress.fraction(2, 4);
        List<SuggestedQuote> quotes = new QuoteFinder(prose, points, cast).find();
        progress.fraction(3, 4);
        List<Resolved> dates = new DateFinder(prose).find(line, progress);
        return new Suggestions(dates(dates, prose, points), quotes, actors(cast, prose, points));
    }

    /** The same in a text that has more before it. */
    private Suggestions moved(int by) {
        return new Suggestions(
                dates.stream().map(date -> date.moved(by)).toList(),
                quotes.stream().map(quote -> quote.moved(by)).toList(),
                actors.stream().map(actor -> actor.moved(by)).toList());
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
