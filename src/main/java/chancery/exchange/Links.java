package chancery.exchange;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All the references of a record, in the order in which it is written. */
final class Links implements Entry.Cases<List<Link>> {

    private static final Set<EntryKind> SOURCE = EnumSet.of(EntryKind.SOURCE);
    private static final Set<EntryKind> ACTOR = EnumSet.of(EntryKind.ACTOR);
    private static final Set<EntryKind> PLACE = EnumSet.of(EntryKind.PLACE);
    private static final Set<EntryKind> EVENT = EnumSet.of(EntryKind.EVENT);
    private static final Set<EntryKind> QUOTE = EnumSet.of(EntryKind.QUOTE);
    private static final Set<EntryKind> ISSUE = EnumSet.of(EntryKind.ISSUE);
    private static final Set<EntryKind> DATED = EnumSet.of(EntryKind.SOURCE, EntryKind.EVENT);
    private static final Set<EntryKind> ANY = EnumSet.allOf(EntryKind.class);

    private final Spot spot;
    private final List<Link> links = new ArrayList<>();

    private Links(Spot spot) {
        this.spot = spot;
    }

    static List<Link> of(Entry entry) {
        return entry.match(new Links(Spot.of(entry)));
    }

    @Override
    public List<Link> dossier(Dossier dossier) {
        return links;
    }

    @Override
    public List<Link> source(Source source) {
        return add("relays", source.relays(), SOURCE).links;
    }

    @Override
    public List<Link> actor(Actor actor) {
        return add("side", actor.side(), ACTOR).links;
    }

    @Override
    public List<Link> place(Place place) {
        return links;
    }

    @Override
    public List<Link> event(Event event) {
        when(spot.at("when"), event.when());
        add("place", event.place(), PLACE);
        for (int i = 0; i < event.participants().size(); i++) {
            add(
                    spot.at("participants").at(i).at("actor"),
                    event.participants().get(i).actor(),
                    ACTOR);
        }
        passages(event.passages());
        for (int i = 0; i < event.accounts().size(); i++) {
            Account account = event.accounts().get(i);
            Spot at = spot.at("accounts").at(i);
            add(at.at("source"), account.source(), SOURCE);
            when(at.at("when"), account.when());
        }
        for (int i = 0; i < event.issues().size(); i++) {
            add(spot.at("issues").at(i), event.issues().get(i), ISSUE);
        }
        return links;
    }

    @Override
    public List<Link> quote(Quote quote) {
        add("speaker", quote.speaker(), ACTOR);
        add("onBehalfOf", quote.onBehalfOf(), ACTOR);
        add("relayedBy", quote.relayedBy(), ACTOR);
        add("event", quote.event(), EVENT);
        when(spot.at("saidWhen"), quote.saidWhen());
        passages(quote.passages());
        return links;
    }

    @Override
    public List<Link> issue(Issue issue) {
        return links;
    }

    @Override
    public List<Link> position(Position position) {
        add("actor", position.actor(), ACTOR);
        add("onBehalfOf", position.onBehalfOf(), ACTOR);
        add("issue", position.issue(), ISSUE);
        for (int i = 0; i < position.evidence().size(); i++) {
            Evidence evidence = position.evidence().get(i);
            boolean quote = evidence instanceof Evidence.OfQuote;
            Spot at = spot.at("evidence").at(i).at(quote ? "quote" : "event");
            add(at, evidence.id(), quote ? QUOTE : EVENT);
        }
        return links;
    }

    @Override
    public List<Link> note(Note note) {
        return add("on", note.on(), ANY).links;
    }

    private void when(Spot at, @Nullable When when) {
        if (when != null) {
            add(at.at("anchor"), when.anchor(), DATED);
        }
    }

    private void passages(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            add(spot.at("passages").at(i).at("source"), passages.get(i).source(), SOURCE);
        }
    }

    private Links add(String key, @Nullable Id<?> to, Set<EntryKind> kinds) {
        return add(spot.at(key), to, kinds);
    }

    private Links add(Spot from, @Nullable Id<?> to, Set<EntryKind> kinds) {
        if (to != null) {
            links.add(new Link(from, to, kinds));
        }
        return this;
    }
}
