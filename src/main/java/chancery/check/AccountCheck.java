package chancery.check;

import chancery.model.Account;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Tick;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the sources of an event agree on its date and its figures. The first two that do not are told. */
final class AccountCheck implements RecordCheck {

    private static final Pattern NUMBER = Pattern.compile("[\\d.,'\u2019\u00A0\u202F ]*\\d");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,'\u2019\u00A0\u202F ](?=\\d{3}(?!\\d))");

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        List<Account> accounts = event.accounts();
        Set<Object> told = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                compare(event, accounts.get(i), accounts.get(j), told, ground, found);
            }
        }
    }

    private static void compare(
            Event event, Account one, Account other, Set<Object> told, Ground ground, Consumer<Finding> found) {
        List<Id<Source>> sources = List.of(one.source(), other.source());
        @Nullable When first = one.when();
        @Nullable When second = other.when();
        if (first != null && second != null && apart(first, second) && told.add(Check.SOURCES_DIFFER)) {
            String text = Words.say(
                    "check.sources-differ.date", name(one, ground), words(first), name(other, ground), words(second));
            found.accept(Finding.of(Check.SOURCES_DIFFER, event, sources, text, first.bounds(), second.bounds()));
        }
        for (Figure figure : one.figures()) {
            counterpart(figure, other)
                    .filter(against -> told.add(matter(figure)))
                    .forEach(against -> found.accept(Finding.of(
                            Check.SOURCES_DIFFER,
                            event,
                            sources,
                            Words.say(
                                    "check.sources-differ.figure",
                                    figure.what(),
                                    figure.value(),
                                    name(one, ground),
                                    against.value(),
                                    name(other, ground)),
                            figure,
                            against)));
        }
    }

    /** What another source gives for the same thing, where it is not the same. */
    private static Stream<Figure> counterpart(Figure figure, Account other) {
        return other.figures().stream()
                .filter(against -> matter(figure).equals(matter(against)))
                .filter(against -> !value(figure).equals(value(against)));
    }

    private static List<String> matter(Figure figure) {
        return List.of(
                figure.what().strip().toLowerCase(Locale.ROOT),
                Objects.toString(figure.unit(), "").strip().toLowerCase(Locale.ROOT));
    }

    /** The number where it is one, so that "1,200" and "1200" are the same; otherwise the words. */
    private static String value(Figure figure) {
        String value = figure.value().strip();
        String digits = GROUPING.matcher(value).replaceAll("");
        if (NUMBER.matcher(value).matches() && digits.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(digits).stripTrailingZeros().toPlainString();
        }
        return value.toLowerCase(Locale.ROOT);
    }

    /** Whether no day is in both. */
    private static boolean apart(When one, When other) {
        return before(one.bounds(), other.bounds()) || before(other.bounds(), one.bounds());
    }

    private static boolean before(Bounds one, Bounds other) {
        return Tick.known(one.latest())
                && Tick.known(other.earliest())
                && Tick.day(one.latest()).isBefore(Tick.day(other.earliest()));
    }

    private static String words(When when) {
        return when.edtf() == null ? DateWords.span(when.bounds()) : DateWords.of(when.edtf());
    }

    private static String name(Account account, Ground ground) {
        return ground.source(account.source())
                .map(Titles::of)
                .orElse(account.source().value());
    }
}
