package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.timeline.Arrangement;
import chancery.timeline.LaneBy;
import chancery.timeline.Shown;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.Optional;
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

    static final String NAME = "timeline";

    private final Session session;
    private final ActorPanelViewModel actors;
    private final Latest sorting;
    private final Latest keeping;
    private final ObjectProperty<Arrangement> arrangement;

    private final KnownTopics known = new KnownTopics();

    /** Lanes as they were left; from here on it is remembered how they are. */
    Lanes(Session session, ActorPanelViewModel actors, Presorted first) {
        this.session = session;
        this.actors = actors;
        this.sorting = new Latest(session.work());
        this.keeping = new Latest(session.work());
        LanesKept left = first.kept();
        this.arrangement = new SimpleObjectProperty<>(this, "arrangement", left.arrangement());
        left.hidden().stream()
                .map(Id<Actor>::new)
                .filter(id -> session.contents().actor(id).isPresent())
                .forEach(actors.hidden()::add);
        if (!asked(left.arrangement()).isEmpty()) {
            take(first.contents(), first.content());
        }
        session.contentsProperty().addListener((property, before, now) -> edited(now));
        arrangement.addListener((property, before, after) -> keep());
        actors.hidden().addListener((SetChangeListener<Id<Actor>>) change -> keep());
    }

    private void edited(Contents now) {
        if (asked(arrangement()).isEmpty()) {
            known.forget();
        } else {
            known.edited(now);
        }
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
            Reading reading = new Reading(contents, wished, known.before());
            boolean knows = knows(content);
            session.ask(
                    sorting,
                    shelf -> sorted((knows ? content : reading.knowing(content, shelf)).showing(shown), wished, few),
                    sorted -> {
                        take(contents, sorted);
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
            Reading reading = new Reading(contents, wished, known.before());
            session.ask(shelf -> sorted(reading.knowing(content.get(), shelf), wished, few), sorted -> {
                take(contents, sorted);
                done.accept(sorted);
            });
        }
    }

    /** What was read before the last edit is of no use, and does not say what was touched since. */
    private void take(Contents contents, TimelineContent sorted) {
        if (session.contents() == contents) {
            known.take(contents, sorted);
        }
    }

    /** Whether a content can be shown in the lanes that are wished without taking time. */
    boolean ready(TimelineContent content, boolean few) {
        return knows(content) && (few || content.grouped(arrangement()));
    }

    /** Whether all is known of a content that lanes are to be sorted by, as the dossier is now. */
    private boolean knows(TimelineContent content) {
        Set<LaneBy> asked = asked(arrangement());
        return asked.isEmpty()
                || known.upTo(session.contents()) && asked.stream().allMatch(content::knows);
    }

    /** The ways in which lanes are sorted of which the columns do not tell. */
    static Set<LaneBy> asked(Arrangement arrangement) {
        return Stream.of(arrangement.by(), arrangement.then())
                .filter(LaneBy::asked)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TimelineContent sorted(TimelineContent content, Arrangement wished, boolean few) {
        if (!few) {
            content.group(wished);
        }
        return content;
    }

    /** What is to be read of the file, and what is known of it already. */
    private record Reading(Contents contents, Arrangement wished, KnownTopics.@Nullable Before before) {

        /** A content with all that lanes are to be sorted by. */
        TimelineContent knowing(TimelineContent content, Shelf shelf) {
            Set<LaneBy> ways = asked(wished);
            if (ways.isEmpty()) {
                return content;
            }
            return Optional.ofNullable(before)
                    .flatMap(known -> known.knowing(content, ways, contents, shelf))
                    .orElseGet(() -> content.knowing(TopicColumns.read(ways, contents, shelf)));
        }
    }
}
