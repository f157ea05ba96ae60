package chancery.exchange;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.When;
import chancery.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the records of a text, each sound in itself, fit together. Records may be checked while they are read, in any order;
 * what is wrong is told in one order, and by kinds.
 */
final class Consistency implements Entry.Cases<Boolean> {

    private static final String BETWEEN_PARTS = " … ";

    /** The kinds in the order in which references are told of. */
    private static final List<EntryKind> ORDER = List.of(
            EntryKind.SOURCE,
            EntryKind.ACTOR,
            EntryKind.PLACE,
            EntryKind.ISSUE,
            EntryKind.EVENT,
            EntryKind.QUOTE,
            EntryKind.POSITION,
            EntryKind.NOTE);

    private final Register register;
    private final DossierContents known;
    private final PassageCheck passages;
    private final DateCheck dates;
    private final Map<EntryKind, Findings> references = new EnumMap<>(EntryKind.class);
    private final Findings events = new Findings();
    private final Findings quotes = new Findings();

    /**
     * Begins.
     *
     * @param known the cover and the sources with their texts, all of them; what else it holds need not be all
     * @param register all records, or those that are to come
     */
    Consistency(DossierContents known, Register register) {
        this.register = register;
        this.known = known;
        this.passages = new PassageCheck(known);
        this.dates = new DateCheck(known.dossier().zone());
        ORDER.forEach(kind -> references.put(kind, new Findings()));
    }

    /** Notes everything that does not fit in what was read as a whole. */
    static void check(DossierContents contents, Register register, Findings findings) {
        Consistency consistency = new Consistency(contents, register);
        contents.records().forEach(consistency::check);
        consistency.tell(findings);
    }

    /** Looks at a record. */
    void check(Entry entry) {
        Findings findings = references.get(entry.entryKind());
        if (findings != null) {
            Links.of(entry).forEach(link -> follow(link, findings));
            entry.match(this);
        }
    }

    /** Whether nothing was found. */
    boolean sound() {
        return events.count() == 0
                && quotes.count() == 0
                && references.values().stream().allMatch(some -> some.count() == 0);
    }

    /** Notes everything that was found. */
    void tell(Findings findings) {
        ORDER.forEach(kind -> findings.add(references.getOrDefault(kind, events)));
        new SourceCheck(findings).check(known);
        findings.add(events);
        findings.add(quotes);
    }

    private void follow(Link link, Findings findings) {
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

    @Override
    public Boolean dossier(Dossier dossier) {
        return true;
    }

    @Override
    public Boolean source(Source source) {
        return true;
    }

    @Override
    public Boolean actor(Actor actor) {
        return true;
    }

    @Override
    public Boolean place(Place place) {
        return true;
    }

    @Override
    public Boolean issue(Issue issue) {
        return true;
    }

    @Override
    public Boolean position(Position position) {
        return true;
    }

    @Override
    public Boolean note(Note note) {
        return true;
    }

    @Override
    public Boolean event(Event event) {
        Spot spot = Spot.of(event);
        dates.check(event.when(), spot.at("when"), events);
        List<Account> accounts = event.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            When when = accounts.get(i).when();
            if (when != null) {
                dates.check(when, spot.at("accounts").at(i).at("when"), events);
            }
        }
        passages.check(event.passages(), spot, events);
        return events.count() == 0;
    }

    @Override
    public Boolean quote(Quote quote) {
        Spot spot = Spot.of(quote);
        When said = quote.saidWhen();
        if (said != null) {
            dates.check(said, spot.at("saidWhen"), quotes);
        }
        passages.check(quote.passages(), spot, quotes);
        if (quote.kind() != QuoteKind.REPORTED && !quote.passages().isEmpty() && !quotes(quote)) {
            quotes.add(spot.at("text"), "exchange.quote.other");
        }
        return quotes.count() == 0;
    }

    /** Whether a quote's text is its passages' words; one of which the words are not kept cannot be told. */
    private static boolean quotes(Quote quote) {
        List<Passage> parts = quote.passages();
        return parts.stream().anyMatch(part -> part.exact() == null)
                || quote.text().equals(parts.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_PARTS)));
    }
}
