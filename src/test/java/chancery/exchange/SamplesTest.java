package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.anchor.Verbatim;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dossiers that ship say what their sources say, and no more of a text that is not ours than the speakers' words. */
class SamplesTest {

    private static final int LONGEST_KEY = 4;

    @ParameterizedTest
    @EnumSource
    void everyPassageHoldsWhereTheTextIsHeldAndAgreesWithItsHashWhereNotButTheMiscopiedOne(Samples sample) {
        DossierContents contents = sample.contents();
        Map<Id<Source>, CodePoints> texts = contents.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> CodePoints.of(text.getValue())));
        List<String> unsound = passages(contents)
                .filter(passage ->
                        !Verbatim.check(passage, texts.get(passage.source())).sound())
                .map(Passage::exact)
                .toList();
        assertEquals(sample == Samples.HARBOUR_EXERCISE ? List.of("a toll under another flag") : List.of(), unsound);
        assertTrue(passages(contents).findAny().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aQuotationIsItsPassagesWordForWord(Samples sample) {
        List<Quote> quotations = sample.contents().quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.REPORTED)
                .toList();
        assertEquals(
                quotations.stream()
                        .map(quote -> quote.passages().stream()
                                .map(passage -> String.valueOf(passage.exact()))
                                .collect(Collectors.joining(" … ")))
                        .toList(),
                quotations.stream().map(Quote::text).toList());
    }

    @Test
    void theArticleOfTheGenevaDossierIsNotShipped() {
        DossierContents geneva = Samples.GENEVA_2022.contents();
        assertEquals(Map.of(), geneva.texts());
        List<String> reported = geneva.quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.REPORTED)
                .flatMap(quote -> quote.passages().stream())
                .filter(passage -> passage.exact() != null)
                .map(Passage::toString)
                .toList();
        assertEquals(List.of(), reported);
        assertEquals(
                List.of(),
                passages(geneva)
                        .map(Passage::key)
                        .filter(key -> key != null && Folding.fold(key).split(" ").length > LONGEST_KEY)
                        .toList());
    }

    private static Stream<Passage> passages(DossierContents contents) {
        return Stream.concat(
                contents.events().stream().flatMap(event -> event.passages().stream()),
                contents.quotes().stream().flatMap(quote -> quote.passages().stream()));
    }
}
