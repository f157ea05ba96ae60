package chancery.viewmodel.sheet;

import chancery.briefing.order.Referring;
import chancery.model.Id;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Words that refer to records, as they are read: a reference shows its words alone, and may be reworded like any others. What is
 * typed at either end of it stands outside.
 */
public final class ReferringText {

    private final String name;
    private final String label;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<List<Spot>> spots = new ReadOnlyObjectWrapper<>(this, "spots", List.of());
    private final Runnable changed;
    private boolean setting;

    /**
     * No words yet.
     *
     * @param name what it is called by those who look for it
     * @param label what the user reads beside it
     * @param changed run after every change of the words or of what they refer to
     */
    ReferringText(String name, String label, Runnable changed) {
        this.name = name;
        this.label = label;
        this.changed = changed;
        text.subscribe((before, after) -> {
            if (!setting) {
                follow(before, after);
                changed.run();
            }
        });
    }

    /**
     * Where a record is referred to, in UTF-16 units.
     *
     * @param from the first
     * @param to the one after the last
     */
    public record Spot(int from, int to, Id<?> record) {

        private Spot moved(int by) {
            return new Spot(from + by, to + by, record);
        }
    }

    /** What it is called by those who look for it. */
    public String name() {
        return name;
    }

    /** What the user reads beside it. */
    public String label() {
        return label;
    }

    /** The words as they are read; typing changes them. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return text.get().isBlank();
    }

    /** Where records are referred to, in the order of the words; told after the words have changed. */
    public ReadOnlyObjectProperty<List<Spot>> spotsProperty() {
        return spots.getReadOnlyProperty();
    }

    /** The words with their references, as a sheet's order has them. */
    String written() {
        StringBuilder written = new StringBuilder();
        String words = text.get();
        int end = 0;
        for (Spot spot : spots.get()) {
            written.append(words, end, spot.from())
                    .append(Referring.to(spot.record(), words.substring(spot.from(), spot.to())));
            end = spot.to();
        }
        return written.append(words.substring(end)).toString();
    }

    /** Shows words as an order has them. */
    void read(String written) {
        if (written.equals(written())) {
            return;
        }
        StringBuilder words = new StringBuilder();
        List<Spot> found = new ArrayList<>();
        for (Referring.Stretch stretch : Referring.stretches(written)) {
            Id<?> record = stretch.record();
            if (record != null) {
                found.add(new Spot(
                        words.length(), words.length() + stretch.words().length(), record));
            }
            words.append(stretch.words());
        }
        put(words.toString(), found);
    }

    /** Puts a reference in the place of some words, and a space after it where none is; answers where typing goes on. */
    int refer(int from, int to, Id<?> record, String words) {
        String before = text.get();
        boolean spaced = to < before.length() && Character.isWhitespace(before.charAt(to));
        String now = before.substring(0, from) + words + (spaced ? "" : " ") + before.substring(to);
        List<Spot> kept = shifted(spots.get(), from, to, now.length() - before.length());
        kept.add(new Spot(from, from + words.length(), record));
        kept.sort((one, other) -> Integer.compare(one.from(), other.from()));
        put(now, kept);
        return from + words.length() + 1;
    }

    private void put(String words, List<Spot> now) {
        // No reference may stand where the other words have none.
        setting = true;
        spots.set(List.of());
        text.set(words);
        setting = false;
        spots.set(List.copyOf(now));
        changed.run();
    }

    /** What was typed is what lies between the beginning and the end that have stayed. */
    private void follow(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        spots.set(List.copyOf(shifted(spots.get(), same, before.length() - tail, after.length() - before.length())));
    }

    /** The references after some words gave way to others: those inside of what went are gone, those cut by it are shorter. */
    private static List<Spot> shifted(List<Spot> spots, int from, int to, int by) {
        List<Spot> kept = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.to() <= from) {
                kept.add(spot);
            } else if (spot.from() >= to) {
                kept.add(spot.moved(by));
            } else if (spot.from() <= from && spot.to() >= to) {
                kept.add(new Spot(spot.from(), spot.to() + by, spot.record()));
            } else if (spot.from() < from) {
                kept.add(new Spot(spot.from(), from, spot.record()));
            } else if (spot.to() > to) {
                kept.add(new Spot(to + by, spot.to() + by, spot.record()));
            }
        }
        kept.removeIf(spot -> spot.from() >= spot.to());
        return kept;
    }
}
