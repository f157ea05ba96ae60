package chancery.viewmodel.field;

import chancery.text.Words;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A field for words: one line, or a paragraph or more. */
public final class WordsField extends FormField {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final int lines;
    private boolean required;
    private boolean narrow;
    private Function<String, @Nullable String> rule = words -> null;

    private WordsField(String name, String label, int lines) {
        super(name, label);
        this.lines = lines;
        text.subscribe(now -> complain(""));
        begin();
    }

    /** A field of one line. */
    public static WordsField line(String name, String label) {
        return new WordsField(name, label, 1);
    }

    /** A field for prose, shown some lines high. */
    public static WordsField prose(String name, String label, int lines) {
        return new WordsField(name, label, lines);
    }

    /** It must not be left empty. Answers the field. */
    public WordsField required() {
        required = true;
        return this;
    }

    /** What stands in it, where anything does, must obey a rule, which answers what is wrong or null. Answers the field. */
    public WordsField obeying(Function<String, @Nullable String> law) {
        rule = law;
        return this;
    }

    /** It never takes more than a few characters, such as a number. Answers the field. */
    public WordsField narrow() {
        narrow = true;
        return this;
    }

    /** Whether it takes but a few characters. */
    public boolean isNarrow() {
        return narrow;
    }

    /** With words to begin with; null for none. Answers the field. */
    public WordsField with(@Nullable String words) {
        text.set(words == null ? "" : words);
        begin();
        return this;
    }

    /** What was typed; never null. */
    public StringProperty textProperty() {
        return text;
    }

    /** How many lines high it is shown; above one, it takes several paragraphs. */
    public int lines() {
        return lines;
    }

    /** What was typed without spaces around it; empty where nothing was. */
    public String words() {
        return text.get().strip();
    }

    /** What was typed without spaces around it, or null where nothing was. */
    public @Nullable String wordsOrNull() {
        return words().isEmpty() ? null : words();
    }

    @Override
    public boolean blank() {
        return words().isEmpty();
    }

    @Override
    public boolean check() {
        return settle(blank() ? required ? Words.say("field.required") : null : rule.apply(words()));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.words(this);
    }

    @Override
    Object state() {
        return words();
    }
}
