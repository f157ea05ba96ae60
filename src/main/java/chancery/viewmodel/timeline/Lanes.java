package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.timeline.Arrangement;
import chancery.timeline.LaneBy;
import chancery.timeline.Shown;
import chancery.timeline.TimelineContent;
import chancery.timeline.TopicColumn;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * How the events of a timeline are sorted into lanes, and how the user has arranged these. What takes time, reading what the
 * columns do not say and sorting very many events, is done beside the window. The arrangement is remembered with the dossier.
 */
public final class Lanes {

    private static final String NAME = "timeline";
    private static final Arrangement FIRST = Arrangement.by(LaneBy.ACTOR);

    private final Session session;
    private final ActorPanelViewModel actors;
    private final Latest sorting;
    private final Latest keeping;
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(this, "arrangement", FIRST);

    /** What topics were last read for; what they were read for before may have changed. */
    private @Nullable Contents readFor;

    Lanes(Session session, ActorPanelViewModel actors) {
        this.session = session;
        this.actors = actors;
        this.sorting = new Latest(session.work());
        this.keeping = new Latest(session.work());
    }

    /** How lanes are arranged; never null. */
    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /** How lanes are arranged. */
    public Arrangement arrangement() {
        return arrangement.get();
    }

    /** Sorts events by something else, and no further; the lanes stand as they come. */
    public void sortBy(LaneBy by) {
        arrangement.set(Arrangement.by(by, arrangement().then()));
    }

    /** Sorts the events of each lane further; {@link LaneBy#FLAT} for not at all. */
    public void sortThenBy(LaneBy then) {
        arrangement.set(Arrangement.by(arrangement().by(), then));
    }

    /** The ids of actors whose lanes are hidden. */
    Set<String> hidden() {
        return actors.hidden().stream().map(Id<Actor>::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Asks how lanes were left. */
    void recall() {
        session.ask(
                shelf -> shelf.memento(Memento.Kind.LANES, NAME).map(kept -> LanesKept.read(kept.body())),
                kept -> restore(kept.orElse(null)));
    }

    /** Arranges lanes as they were left when the dossier was last open, and remembers from here on how they are. */
    private void restore(@Nullable LanesKept kept) {
        if (kept != null && arrangement().equals(FIRST) && actors.hidden().isEmpty()) {
            kept.hidden().stream()
                    .map(Id<Actor>::new)
                    .filter(id -> session.contents().actor(id).isPresent())
                    .forEach(actors.hidden()::add);
            arrangement.set(kept.arrangement());
        }
        arrangement.addListener((property, before, after) -> keep());
        actors.hidden().addListener((SetChangeListener<Id<Actor>>) change -> keep());
    }

    /** Of changes that follow each other at once, as of all actors being hidden, only the last is kept. */
    private void keep() {
        LanesKept now = new LanesKept(arrangement(), hidden());
        session.ask(keeping, shelf -> new Memento(Memento.Kind.LANES, NAME, now.text()), session.editing()::remember);
    }

    /**
     * Leaves out of a content what is to be left out and sorts the rest into lanes; of several such wishes the last is met.
     *
     * @param few whether there are so few events that they are sorted when they are first drawn
     * @param done is given the same events, sifted and sorted; other words may have been read meanwhile
     */
    void sort(TimelineContent content, Shown shown, boolean few, Consumer<TimelineContent> done) {
        sorting.cancel();
        if (knows(content) && (few || content.shown().leavesOutAs(shown) && content.grouped(arrangement()))) {
            done.accept(content.showing(shown));
        } else {
            Arrangement wished = arrangement();
            Contents contents = session.contents();
            boolean known = knows(content);
            session.ask(
                    sorting,
                    shelf -> sorted(
                            (known ? content : knowing(content, contents, wished, shelf)).showing(shown), wished, few),
                    sorted -> {
                        readFor = contents;
                        done.accept(sorted);
                    });
        }
    }

    /** Makes a content ready to be shown, as {@link #sort}; every such wish is met. */
    void prepare(Contents contents, Supplier<TimelineContent> content, boolean few, Consumer<TimelineContent> done) {
        Arrangement wished = arrangement();
        if (few && !wished.by().asked() && !wished.then().asked()) {
            done.accept(content.get());
        } else {
            session.ask(shelf -> sorted(knowing(content.get(), contents, wished, shelf), wished, few), sorted -> {
                readFor = contents;
                done.accept(sorted);
            });
        }
    }

    /** Whether a content can be shown in the lanes that are wished without taking time. */
    boolean ready(TimelineContent content, boolean few) {
        return knows(content) && (few || content.grouped(arrangement()));
    }

    /** Whether all is known of a content that lanes are to be sorted by, as the dossier is now. */
    private boolean knows(TimelineContent content) {
        boolean asked = arrangement().by().asked() || arrangement().then().asked();
        return !asked || readFor == session.contents() && knows(content, arrangement());
    }

    private static boolean knows(TimelineContent content, Arrangement wished) {
        return content.knows(wished.by()) && content.knows(wished.then());
    }

    private static TimelineContent sorted(TimelineContent content, Arrangement wished, boolean few) {
        if (!few) {
            content.group(wished);
        }
        return content;
    }

    /** A content with all that lanes are to be sorted by, read from the file. */
    private static TimelineContent knowing(
            TimelineContent content, Contents contents, Arrangement wished, Shelf shelf) {
        if (!wished.by().asked() && !wished.then().asked()) {
            return content;
        }
        Map<LaneBy, TopicColumn> topics = new EnumMap<>(LaneBy.class);
        Stream.of(wished.by(), wished.then())
                .filter(LaneBy::asked)
                .forEach(by -> topics.put(by, TopicColumns.read(by, contents, shelf)));
        return content.knowing(topics);
    }
}
