package chancery.exchange;

import chancery.model.Account;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.When;
import chancery.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the records of a text, each sound in itself, fit together. */
final class Consistency {

    private static final String BETWEEN_PARTS = " … ";

    private final Findings findings;
    private final PassageCheck passages;
    private final DateCheck dates;

    private Consistency(DossierContents contents, Findings findings) {
        this.findings = findings;
        this.passages = new PassageCheck(contents, findings);
        this.dates = new DateCheck(contents.dossier().zone(), findings);
    }

    /** Notes everything that does not fit. */
    static void check(DossierContents contents, Register register, Findings findings) {
        contents.records().flatMap(entry -> Links.of(entry).stream()).forEach(link -> follow(link, register, findings));
        new SourceCheck(findings).check(contents);
        Consistency consistency = new Consistency(contents, findings);
        contents.events().forEach(consistency::event);
        contents.quotes().forEach(consistency::quote);
    }

    private static void follow(Link link, Register register, Findings findings) {
        EntryKind kind = register.kind(link.to());
        if (kind == null) {
            findings.add(link.from(), "exchange.reference.dangling", link.to().value());
        } else if (!link.kinds().contains(kind)) {
            findings.add(
                    link.from(),
                    "exchange.reference.kind",
                    link.to().value(),
                    Words.say("exchange.kind." + kind.word()));
        }
    }

    private void event(Event event) {
        Spot spot = Spot.of(event);
        dates.check(event.when(), spot.at("when"));
        List<Account> accounts = event.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            When when = accounts.get(i).when();
            if (when != null) {
                dates.check(when, spot.at("accounts").at(i).at("when"));
            }
        }
        passages.check(event.passages(), spot);
    }

    private void quote(Quote quote) {
        Spot spot = Spot.of(quote);
        When said = quote.saidWhen();
        if (said != null) {
            dates.check(said, spot.at("saidWhen"));
        }
        passages.check(quote.passages(), spot);
        if (quote.kind() != QuoteKind.REPORTED && !quote.passages().isEmpty() && !quotes(quote)) {
            findings.add(spot.at("text"), "exchange.quote.other");
        }
    }

    /** Whether a quote's text is its passages' words; one of which the words are not kept cannot be told. */
    private static boolean quotes(Quote quote) {
        List<Passage> parts = quote.passages();
        return parts.stream().anyMatch(part -> part.exact() == null)
                || quote.text().equals(parts.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_PARTS)));
    }
}
