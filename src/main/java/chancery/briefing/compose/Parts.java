package chancery.briefing.compose;

import chancery.model.Passage;
import chancery.model.Quote;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parts that a quote was put together from. */
final class Parts {

    private static final String BETWEEN = " … ";

    private Parts() {}

    /** Whether a quote's text is the words of its passages, joined as the exchange format joins them. */
    static boolean same(Quote quote) {
        List<String> parts = quote.passages().stream()
                .map(Passage::exact)
                .filter(Objects::nonNull)
                .toList();
        return parts.size() < quote.passages().size()
                || quote.text().equals(parts.stream().collect(Collectors.joining(BETWEEN)));
    }
}
