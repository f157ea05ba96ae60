package chancery.viewmodel;

import chancery.filter.Left;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.EntryKind;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Role;
import chancery.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The panel of actors: grouped by kind, found as one types, each with what it did and said. An actor may be in focus (the
 * timeline then dims what it had no part in), and its lane may be hidden; the two have nothing to do with each other.
 */
public final class ActorPanelViewModel {

    private final Session session;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<ActorItem> items = FXCollections.observableArrayList();
    private final ObservableList<ActorItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ObservableSet<Id<Actor>> hidden = FXCollections.observableSet(new HashSet<>());
    private final ReadOnlyObjectWrapper<@Nullable Id<Actor>> focus = new ReadOnlyObjectWrapper<>(this, "focus", null);
    private List<ActorItem.Row> rows = List.of();

    /** How many events each actor has, and the column they were counted in. */
    private int @Nullable [] eventCounts;

    private @Nullable EventColumns countedOf;

    /** Shows the actors of a dossier, and keeps up with it. */
    public ActorPanelViewModel(Session session) {
        this.session = session;
        session.contentsProperty().subscribe(this::take);
        session.asOf().dayProperty().addListener((property, before, after) -> take(session.contents()));
        session.leftProperty().subscribe(left -> take(session.contents()));
        filter.subscribe(this::list);
    }

    /** What the user typed to find an actor: every word must begin a word of its name, an alias or a role. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The lines of the panel. */
    public ObservableList<ActorItem> items() {
        return readOnlyItems;
    }

    /** The actors whose lanes are not shown. Whoever changes it changes the timeline. */
    public ObservableSet<Id<Actor>> hidden() {
        return hidden;
    }

    /** The actor in focus; its value is null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Id<Actor>> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /** The actor in focus, or nothing. */
    public Optional<Id<Actor>> focus() {
        return Optional.ofNullable(focus.get());
    }

    /** Brings an actor into focus and chooses it; where it is both already, takes the focus away. */
    public void focusOn(Id<Actor> actor) {
        Selection selection = session.selection();
        boolean chosen = selection.chosen(EntryKind.ACTOR).filter(actor::equals).isPresent();
        if (chosen && focus().filter(actor::equals).isPresent()) {
            clearFocus();
            selection.clear();
        } else {
            focus.set(actor);
            selection.choose(EntryKind.ACTOR, actor);
        }
    }

    /** Takes the focus away; nothing else changes. */
    public void clearFocus() {
        focus.set(null);
    }

    /** Shows the lane of an actor, or hides it. */
    public void show(Id<Actor> actor, boolean shown) {
        if (shown) {
            hidden.remove(actor);
        } else {
            hidden.add(actor);
        }
    }

    /** Shows the lane of an actor if it is hidden, else hides it. */
    public void toggleShown(Id<Actor> actor) {
        show(actor, hidden.contains(actor));
    }

    /** Shows the lanes of all actors that are listed. */
    public void showListed() {
        listed().forEach(row -> hidden.remove(row.id()));
    }

    /** Hides the lanes of all actors that are listed. */
    public void hideListed() {
        listed().forEach(row -> hidden.add(row.id()));
    }

    private List<ActorItem.Row> listed() {
        return items.stream().flatMap(item -> item.actor().stream()).toList();
    }

    private void take(Contents contents) {
        Left left = session.left();
        int[] events = eventsByActor(contents);
        List<ActorItem.Row> taken = new ArrayList<>();
        for (int index = 0; index < contents.actors().size(); index++) {
            Actor actor = contents.actors().get(index);
            taken.add(new ActorItem.Row(
                    actor.id(),
                    actor.kind(),
                    actor.name(),
                    Roles.inWords(actor, session.asOf().day()).orElse(null),
                    contents.colours().of(actor.id()),
                    events[index],
                    contents.quotesOf(actor.id()),
                    left.eventsOf(index),
                    left.quotesOf(index)));
        }
        boolean same = rows.equals(taken);
        rows = taken;
        hidden.removeIf(id -> contents.actor(id).isEmpty());
        focus().filter(id -> contents.actor(id).isEmpty()).ifPresent(gone -> clearFocus());
        // A name may have gone and come as an alias, which nobody sees but who looks for it.
        if (!same || !filter.get().isBlank()) {
            list();
        }
    }

    private void list() {
        Contents contents = session.contents();
        String[] words = Letters.plain(filter.get()).trim().split("\\s+");
        List<ActorItem> listed = new ArrayList<>();
        Stream.of(ActorKind.values()).forEach(kind -> {
            List<ActorItem.Row> group = rows.stream()
                    .filter(row -> row.kind() == kind)
                    .filter(row -> contents.actor(row.id())
                            .filter(actor -> matches(actor, words))
                            .isPresent())
                    .sorted(Comparator.comparingInt(ActorPanelViewModel::weight).reversed())
                    .toList();
            if (!group.isEmpty()) {
                listed.add(new ActorItem.Heading(kind, group.size()));
                listed.addAll(group);
            }
        });
        if (listed.size() != items.size()) {
            items.setAll(listed);
            return;
        }
        for (int line = 0; line < listed.size(); line++) {
            if (!items.get(line).equals(listed.get(line))) {
                items.set(line, listed.get(line));
            }
        }
    }

    private static int weight(ActorItem.Row row) {
        return row.events() + row.quotes();
    }

    private static boolean matches(Actor actor, String[] words) {
        String text = Stream.of(
                        Stream.of(actor.name()),
                        actor.aliases().stream(),
                        actor.roles().stream().map(Role::title))
                .flatMap(names -> names)
                .map(name -> " " + Letters.plain(name).replaceAll("[^\\p{L}\\p{N}]+", " "))
                .reduce("", String::concat);
        return Stream.of(words).allMatch(word -> word.isEmpty() || text.contains(" " + word));
    }

    /** After an edit only what it took out and put in is counted; otherwise all, where events are not the same. */
    private int[] eventsByActor(Contents contents) {
        EventColumns events = contents.events();
        EventColumns before = countedOf;
        int[] counted = eventCounts;
        int actors = contents.actors().size();
        if (counted == null || before == null || counted.length != actors) {
            counted = events.countByActor(actors);
        } else if (events != before) {
            int[] gone = events.goneFrom(before);
            int[] come = events.comeTo(before);
            counted = gone == null || come == null ? events.countByActor(actors) : counted.clone();
            count(counted, before, gone, -1);
            count(counted, events, come, 1);
        }
        eventCounts = counted;
        countedOf = events;
        return counted;
    }

    private static void count(int[] counts, EventColumns events, int @Nullable [] rows, int step) {
        for (int row : rows == null ? new int[0] : rows) {
            for (int actor : events.actorsOf(row)) {
                counts[actor] += step;
            }
        }
    }
}
