package chancery.viewmodel.note;

import chancery.model.Confidence;
import chancery.model.EntryKind;
import chancery.model.Likelihood;
import chancery.model.NoteKind;
import chancery.text.Letters;
import chancery.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** What narrows the list of notes: everything at once. */
public final class NoteFilter {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableSet<NoteKind> kinds = FXCollections.observableSet(EnumSet.allOf(NoteKind.class));
    private final ObjectProperty<Pick<Likelihood>> likelihood =
            new SimpleObjectProperty<>(this, "likelihood", likelihoods().get(0));
    private final ObjectProperty<Pick<Confidence>> confidence =
            new SimpleObjectProperty<>(this, "confidence", confidences().get(0));
    private final ObjectProperty<Pick<EntryKind>> about = new SimpleObjectProperty<>(this, "about", abouts().get(0));
    private final ObjectProperty<Pick<String>> author = new SimpleObjectProperty<>(this, "author", anybody());
    private final BooleanProperty mixedOnly = new SimpleBooleanProperty(this, "mixedOnly");

    /** Every likelihood, or one. */
    public static List<Pick<Likelihood>> likelihoods() {
        return picks(
                "window.notes.likelihoods",
                Stream.of(Likelihood.values())
                        .map(step -> new Pick<>(step, step.word().replace('-', ' '))));
    }

    /** Every confidence, or one. */
    public static List<Pick<Confidence>> confidences() {
        return picks(
                "window.notes.confidences",
                Stream.of(Confidence.values())
                        .map(step -> new Pick<>(step, Words.say("window.inspect.confidence", step.word()))));
    }

    /** Notes on every kind of record, or on one. */
    public static List<Pick<EntryKind>> abouts() {
        return picks(
                "window.notes.abouts",
                Stream.of(EntryKind.values())
                        .map(kind -> new Pick<>(
                                kind, Words.say("window.notes.about", Words.say("edit.kind." + kind.word())))));
    }

    /** Everybody who writes notes. */
    static Pick<String> anybody() {
        return new Pick<>(null, Words.say("window.notes.authors"));
    }

    /** Words that must stand in a note, or in the name of the record it is on. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The kinds that are listed. */
    public ObservableSet<NoteKind> kinds() {
        return kinds;
    }

    /** The likelihood that is listed. */
    public ObjectProperty<Pick<Likelihood>> likelihoodProperty() {
        return likelihood;
    }

    /** The confidence that is listed. */
    public ObjectProperty<Pick<Confidence>> confidenceProperty() {
        return confidence;
    }

    /** The kind of record on which notes are listed. */
    public ObjectProperty<Pick<EntryKind>> aboutProperty() {
        return about;
    }

    /** Whose notes are listed. */
    public ObjectProperty<Pick<String>> authorProperty() {
        return author;
    }

    /** Whether only notes are listed that put likelihood and confidence together. */
    public BooleanProperty mixedOnlyProperty() {
        return mixedOnly;
    }

    /** Lists everything again. */
    public void clear() {
        words.set("");
        likelihood.set(likelihoods().get(0));
        confidence.set(confidences().get(0));
        about.set(abouts().get(0));
        author.set(anybody());
        mixedOnly.set(false);
        kinds.addAll(Set.of(NoteKind.values()));
    }

    /** Calls somebody now, and whenever anything of this changes. */
    void follow(Runnable changed) {
        words.subscribe(changed);
        likelihood.subscribe(changed);
        confidence.subscribe(changed);
        about.subscribe(changed);
        author.subscribe(changed);
        mixedOnly.subscribe(changed);
        kinds.addListener((SetChangeListener<NoteKind>) change -> changed.run());
        changed.run();
    }

    /** What is listed now. */
    Predicate<NoteLine> predicate() {
        List<String> wanted = List.of(Letters.plain(words.get()).trim().split("\\s+", -1));
        Set<NoteKind> listed = Set.copyOf(kinds);
        boolean mixed = mixedOnly.get();
        // A box whose list is replaced tells null for a moment.
        Pick<Likelihood> likely =
                Objects.requireNonNullElse(likelihood.get(), likelihoods().get(0));
        Pick<Confidence> sure =
                Objects.requireNonNullElse(confidence.get(), confidences().get(0));
        Pick<EntryKind> on = Objects.requireNonNullElse(about.get(), abouts().get(0));
        Pick<String> by = Objects.requireNonNullElse(author.get(), anybody());
        return line -> listed.contains(line.kind())
                && likely.passes(line.likelihood())
                && sure.passes(line.confidence())
                && on.passes(line.on().kind())
                && by.passes(line.author())
                && (!mixed || line.mixed())
                && wanted.stream().allMatch(Letters.plain(line.text() + " " + line.about())::contains);
    }

    private static <T> List<Pick<T>> picks(String all, Stream<Pick<T>> each) {
        return Stream.concat(Stream.of(new Pick<T>(null, Words.say(all))), each).toList();
    }
}
