package chancery.suggest;

import chancery.suggest.Expected.Task;
import chancery.work.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How much of what was to be found was found, and how much of what was found was to be. */
final class Score {

    private int right;
    private int found;
    private int expected;

    /** Adds a text; answers the lines that are missing, with a minus, and those that are too many, with a plus. */
    List<String> add(Expected text, Suggestions suggestions, Task task) {
        Set<String> wanted = text.finds(task);
        Set<String> got = finds(suggestions, task);
        Set<String> differing = new TreeSet<>();
        wanted.stream().filter(find -> !got.contains(find)).forEach(find -> differing.add("- " + find));
        got.stream().filter(find -> !wanted.contains(find)).forEach(find -> differing.add("+ " + find));
        expected += wanted.size();
        found += got.size();
        right += (int) got.stream().filter(wanted::contains).count();
        return List.copyOf(differing);
    }

    static Suggestions read(Expected text) {
        return Suggestions.of(text.text(), text.published(), List.of(), Progress.NONE);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f (%d of %d), recall %.3f (%d of %d)",
                precision(),
                right,
                found,
                recall(),
                right,
                expected);
    }

    private static Set<String> finds(Suggestions suggestions, Task task) {
        Set<String> finds = new TreeSet<>();
        switch (task) {
            case DATES ->
                suggestions
                        .dates()
                        .forEach(date -> finds.add(at(date.span(), date.text()) + " "
                                + date.value().text()));
            case QUOTES ->
                suggestions
                        .quotes()
                        .forEach(quote -> finds.add(at(quote.span(), quote.text()) + " "
                                + quote.kind().word()));
            case SPEAKERS ->
                suggestions
                        .quotes()
                        .forEach(quote ->
                                finds.add(at(quote.span(), quote.text()) + " " + Expected.bare(quote.speaker())));
            case CUES ->
                suggestions
                        .quotes()
                        .forEach(quote -> finds.add(at(quote.span(), quote.text()) + " "
                                + quote.cue().toLowerCase(Locale.ROOT)));
            case ACTORS ->
                suggestions
                        .actors()
                        .forEach(actor -> actor.mentions()
                                .forEach(mention -> finds.add(at(mention.span(), mention.text()) + " "
                                        + actor.kind().word() + " " + actor.name())));
        }
        return finds;
    }

    private static String at(chancery.model.Span span, String text) {
        return span.start() + "-" + span.end() + " ‘" + text + "’";
    }
}
