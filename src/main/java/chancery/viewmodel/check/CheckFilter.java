package chancery.viewmodel.check;

import chancery.check.Check;
import chancery.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What narrows the list of findings. */
public final class CheckFilter {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.EVERY);
    private final BooleanProperty dismissed = new SimpleBooleanProperty(this, "dismissed");

    /**
     * One check, or all of them.
     *
     * @param check null for all
     */
    public record Kind(@Nullable Check check) {

        /** All checks. */
        public static final Kind EVERY = new Kind(null);

        /** What can be chosen, in order. */
        public static List<Kind> all() {
            return Stream.concat(Stream.of(EVERY), Arrays.stream(Check.values()).map(Kind::new))
                    .toList();
        }

        /** Its name, for a list to choose from. */
        public String title() {
            return check == null ? Words.say("window.checks.every") : check.title();
        }
    }

    /** Words that are to stand in a finding, whatever their case. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The check whose findings are listed. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** Whether dismissed findings are listed too. */
    public BooleanProperty dismissedProperty() {
        return dismissed;
    }

    boolean admits(CheckRow.Line line) {
        Check wanted = kind.get().check();
        return (line.judged().open() || dismissed.get())
                && (wanted == null || wanted == line.check())
                && said(line).contains(words.get().strip().toLowerCase(Locale.ROOT));
    }

    private static String said(CheckRow.Line line) {
        return String.join(
                        "\n",
                        line.title(),
                        line.finding().text(),
                        line.check().title(),
                        line.judged().reason().orElse(""))
                .toLowerCase(Locale.ROOT);
    }
}
