package chancery.viewmodel.quote;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.QuoteKind;
import chancery.text.Letters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** What narrows the list of quotes: everything at once. */
public final class QuoteFilter {

    /**
     * By whom the list can be narrowed.
     *
     * @param id null for everybody
     * @param name empty for everybody
     * @param quotes how many there are
     */
    public record Speaker(@Nullable Id<Actor> id, String name, int quotes) {

        /** All speakers, and those whom nobody names. */
        public static final Speaker EVERYBODY = new Speaker(null, "", 0);
    }

    /**
     * On what the list can be narrowed.
     *
     * @param id null for everything
     * @param title empty for everything
     */
    public record Topic(@Nullable Id<Issue> id, String title) {

        /** All issues, and none. */
        public static final Topic EVERYTHING = new Topic(null, "");
    }

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Speaker> speaker = new SimpleObjectProperty<>(this, "speaker", Speaker.EVERYBODY);
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(this, "topic", Topic.EVERYTHING);
    private final ObservableSet<QuoteKind> kinds = FXCollections.observableSet(EnumSet.allOf(QuoteKind.class));
    private final BooleanProperty relayedOnly = new SimpleBooleanProperty(this, "relayedOnly");

    /** Words that must stand in a quote, or in a name beside it. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The speaker whose quotes are listed. */
    public ObjectProperty<Speaker> speakerProperty() {
        return speaker;
    }

    /** The issue on which quotes are listed. */
    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** The kinds that are listed. */
    public ObservableSet<QuoteKind> kinds() {
        return kinds;
    }

    /** Whether only quotes are listed that came through somebody. */
    public BooleanProperty relayedOnlyProperty() {
        return relayedOnly;
    }

    /** Lists everything again. */
    public void clear() {
        words.set("");
        speaker.set(Speaker.EVERYBODY);
        topic.set(Topic.EVERYTHING);
        relayedOnly.set(false);
        kinds.addAll(Set.of(QuoteKind.values()));
    }

    /** Calls somebody now, and whenever anything of this changes. */
    void follow(Runnable changed) {
        words.subscribe(changed);
        speaker.subscribe(changed);
        topic.subscribe(changed);
        relayedOnly.subscribe(changed);
        kinds.addListener((SetChangeListener<QuoteKind>) change -> changed.run());
        changed.run();
    }

    /** The id of the speaker, or null for everybody. */
    @Nullable
    Id<Actor> speakerId() {
        // A box whose list is replaced tells null for a moment.
        return Optional.ofNullable(speaker.get()).map(Speaker::id).orElse(null);
    }

    /** The id of the issue, or null for everything. */
    @Nullable
    Id<Issue> topicId() {
        return Optional.ofNullable(topic.get()).map(Topic::id).orElse(null);
    }

    /** What is listed now. */
    Predicate<QuoteLine> predicate() {
        String[] wanted = Letters.plain(words.get()).trim().split("\\s+", -1);
        Id<Actor> by = speakerId();
        Id<Issue> on = topicId();
        boolean relayed = relayedOnly.get();
        Set<QuoteKind> listed = Set.copyOf(kinds);
        return line -> listed.contains(line.kind())
                && (by == null || by.equals(line.speakerId()))
                && (on == null || line.issues().contains(on))
                && (!relayed || line.via() != null)
                && QuoteLines.has(line, wanted);
    }
}
