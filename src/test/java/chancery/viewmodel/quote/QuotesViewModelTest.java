package chancery.viewmodel.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private QuotesViewModel quotes;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        quotes = new QuotesViewModel(harbour.session());
        quotes.show();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void allQuotesStandInTheOrderOfTheirReferences() {
        List<Quote> all = harbour.session().file().shelf().quotes();

        assertEquals(
                all.stream().map(Quote::id).toList(),
                quotes.lines().stream().map(QuoteLine::id).toList());
        assertEquals(all.size(), quotes.list().countProperty().get());
    }

    @Test
    void wordsNarrowTheListToQuotesAndNamesThatHaveThem() {
        quotes.filter().wordsProperty().set("drosani estria");

        assertTrue(!quotes.lines().isEmpty());
        assertTrue(
                quotes.lines().stream().allMatch(line -> "Ilva Drosani".equals(line.speaker())),
                quotes.lines()::toString);
    }

    @Test
    void aSpeakerNarrowsTheListToAsManyAsBesideTheName() {
        QuoteFilter.Speaker speaker = quotes.speakers().get(1);

        quotes.filter().speakerProperty().set(speaker);

        assertEquals(speaker.quotes(), quotes.lines().size());
    }

    @Test
    void anIssueNarrowsTheListToTheQuotesThatBearOnIt() {
        QuoteFilter.Topic chair = quotes.topics().stream()
                .filter(topic -> new Id<Issue>("hbr-issue-chair").equals(topic.id()))
                .findFirst()
                .orElseThrow();

        quotes.filter().topicProperty().set(chair);

        assertTrue(quotes.lines().stream().anyMatch(line -> line.id().value().equals("hbr-quote-drosani-asked")));
        assertTrue(quotes.lines().size() < quotes.list().countProperty().get());
    }

    @Test
    void kindsAndRelaysNarrowTheListTogether() {
        quotes.filter().kinds().remove(QuoteKind.REPORTED);
        quotes.filter().relayedOnlyProperty().set(true);

        assertEquals(
                harbour.session().file().shelf().quotes().stream()
                        .filter(quote -> quote.kind() != QuoteKind.REPORTED && quote.relayedBy() != null)
                        .count(),
                quotes.lines().size());
        quotes.filter().clear();
        assertEquals(quotes.list().countProperty().get(), quotes.lines().size());
    }

    @Test
    void sortedByTimeTheEarliestStandsFirst() {
        quotes.orderProperty().set(QuoteOrder.TIME);

        List<Long> moments = quotes.lines().stream().map(QuoteLine::moment).toList();
        assertEquals(moments.stream().sorted().toList(), moments);
    }

    @Test
    void choosingALineChoosesTheQuoteEverywhereAndTheOtherWayRound() {
        QuoteLine third = quotes.lines().get(2);

        quotes.list().choose(third);

        assertEquals(
                third.id(),
                harbour.session().selection().chosen(EntryKind.QUOTE).orElseThrow());
        assertEquals(third, quotes.list().chosenLine().orElseThrow());
    }

    @Test
    void everyQuoteOfTheExerciseHoldsButTheMiscopiedOne() {
        assertEquals(
                List.of("“a toll under another flag”"),
                quotes.lines().stream()
                        .filter(line -> !line.sound())
                        .map(QuoteLine::text)
                        .toList());
    }
}
