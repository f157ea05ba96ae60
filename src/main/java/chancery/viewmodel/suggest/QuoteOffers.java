package chancery.viewmodel.suggest;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.suggest.SuggestedQuote;
import chancery.viewmodel.form.Proposed.Part;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of the quotations of a text: what one speaker says in several parts is one. */
final class QuoteOffers {

    private final Offering offering;
    private final Cast cast;

    QuoteOffers(Offering offering, Cast cast) {
        this.offering = offering;
        this.cast = cast;
    }

    List<Suggestion> of(List<SuggestedQuote> quotes) {
        List<Suggestion> offers = new ArrayList<>();
        List<SuggestedQuote> parts = new ArrayList<>();
        for (SuggestedQuote quote : quotes) {
            if (quote.part() == 1) {
                add(parts, offers);
                parts.clear();
            }
            parts.add(quote);
        }
        add(parts, offers);
        return offers;
    }

    /** Parts that a quote rests on already are no part of another. */
    private void add(List<SuggestedQuote> parts, List<Suggestion> offers) {
        List<SuggestedQuote> left = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (SuggestedQuote part : parts) {
            Stretch at = offering.text().stretch(part.span());
            key.append(part.text()).append('\n');
            if (offering.opened().marks().in(at).stream().noneMatch(mark -> mark.kind() == MarkKind.QUOTE)) {
                left.add(part);
            }
        }
        if (!left.isEmpty()) {
            offers.add(offer(left));
        }
    }

    private Suggestion offer(List<SuggestedQuote> parts) {
        SuggestedQuote first = parts.get(0);
        List<Stretch> at =
                parts.stream().map(part -> offering.text().stretch(part.span())).toList();
        Draft.Quoting draft = new Draft.Quoting(
                kind(parts),
                parts.stream().map(part -> new Part(part.span(), part.text())).toList(),
                cast.who(first.known(), first.speaker()),
                cast.who(null, first.relayedBy()),
                first.cue().isEmpty() ? null : first.cue(),
                event(at.get(0)));
        return new Suggestion(
                SuggestionKind.QUOTE,
                at,
                offering.paragraph(at.get(0)),
                offering.key(SuggestionKind.QUOTE, at.get(0)),
                Tellings.quote(first, draft),
                draft);
    }

    /** Where whole sentences are among the parts, all of it is direct. */
    private static QuoteKind kind(List<SuggestedQuote> parts) {
        return parts.stream().anyMatch(part -> part.kind() == QuoteKind.DIRECT) ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
    }

    /** The event that rests on words around these: it is there that they were said. */
    @SuppressWarnings("unchecked")
    private @Nullable Id<Event> event(Stretch at) {
        return offering.opened().marks().in(at).stream()
                .filter(mark -> mark.kind() == MarkKind.EVENT && mark.at().holds(at))
                .map(mark -> (Id<Event>) (Id<? extends Entry>) mark.choice().id())
                .findFirst()
                .orElse(null);
    }
}
