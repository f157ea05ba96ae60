package chancery.viewmodel.read;

import chancery.anchor.Folding;
import chancery.work.Latest;
import chancery.work.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Finds words in the open text, whatever their case and the shape of their quotation marks, dashes and spaces. A long text is
 * searched beside the window.
 */
public final class FindViewModel {

    /** In a text of so many units words are found at once, so that the key that follows them is never too early. */
    private static final int SHORT = 60_000;

    private final Latest latest;
    private final Supplier<Optional<ReadingText>> text;
    private final Consumer<? super Throwable> failed;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<Matches> matches = new ReadOnlyObjectWrapper<>(this, "matches", Matches.NONE);
    private int from;

    /**
     * What was found.
     *
     * @param length of each match, in units
     * @param starts where they begin, ascending
     * @param current the index of the one that is looked at; -1 for none
     */
    public record Matches(int length, List<Integer> starts, int current) {

        /** Nothing. */
        public static final Matches NONE = new Matches(0, List.of(), -1);

        /** Copies the list. */
        public Matches {
            starts = List.copyOf(starts);
        }

        /** How many there are. */
        public int count() {
            return starts.size();
        }

        /** The one that is looked at, or nothing. */
        public Optional<Stretch> shown() {
            return current < 0 ? Optional.empty() : Optional.of(at(current));
        }

        /** A match of an index. */
        public Stretch at(int index) {
            return new Stretch(starts.get(index), starts.get(index) + length);
        }

        private Matches looking(int index) {
            return new Matches(length, starts, index);
        }
    }

    /** @param text the open one */
    FindViewModel(Work work, Supplier<Optional<ReadingText>> text, Consumer<? super Throwable> failed) {
        this.latest = new Latest(work);
        this.text = text;
        this.failed = failed;
        words.subscribe(now -> search());
    }

    /** What is looked for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What was found. */
    public ReadOnlyObjectProperty<Matches> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** From now on the first match is the one from a unit on. */
    public void from(int unit) {
        from = unit;
    }

    /** Looks at the next match, or the one before; from the last on at the first. */
    public void step(int step) {
        Matches now = matches.get();
        if (now.count() > 0) {
            matches.set(now.looking(Math.floorMod(now.current() + step, now.count())));
        }
    }

    /** Looks again, after another text was opened. */
    void search() {
        String wanted = words.get();
        Optional<ReadingText> in = text.get();
        if (wanted.isBlank() || in.isEmpty()) {
            latest.cancel();
            matches.set(Matches.NONE);
            return;
        }
        int first = from;
        int length = Folding.fold(wanted).length();
        ReadingText whole = in.get();
        if (whole.length() <= SHORT) {
            latest.cancel();
            take(length, whole.find(wanted), first);
            return;
        }
        latest.run("", progress -> whole.find(wanted), starts -> take(length, starts, first), failed);
    }

    private void take(int length, int[] starts, int first) {
        int next = Arrays.binarySearch(starts, first);
        int index = next >= 0 ? next : -next - 1;
        matches.set(new Matches(
                length,
                IntStream.of(starts).boxed().toList(),
                starts.length == 0 ? -1 : index == starts.length ? 0 : index));
    }
}
