package chancery.viewmodel.when;

import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.read.Counting;
import chancery.time.read.DateReader;
import chancery.time.read.Reading;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A date being typed. Every change of the text, or of the dateline, is read anew: {@link #toldProperty} says how, {@link
 * #valueProperty} is what comes of it. Text that is as it was at the beginning is the date that was there at the beginning, with
 * everything that was known of it.
 *
 * <p>Words that count from an event, such as "two days after the talks", are a date when it is known which event that is: the only
 * one that is called so, or the one that is chosen.
 *
 * <p>What a person would say is kept as the wording; EDTF, and the program's own words for a value, are not: they are nobody's.
 */
public final class DateEntry {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable Dateline> dateline = new SimpleObjectProperty<>(this, "dateline");
    private final ReadOnlyObjectWrapper<When> value = new ReadOnlyObjectWrapper<>(this, "value", When.UNDATED);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(this, "told", Told.NOTHING);
    private final List<Dateline> datelines;
    private final Anchors anchors;
    private List<Anchors.Anchor> offered = List.of();
    private @Nullable CountedFrom taken;
    private When before = When.UNDATED;
    private String beforeText = "";
    private @Nullable ZoneId zone;
    private @Nullable Reading reading;

    /**
     * Begins with nothing.
     *
     * @param datelines the days that words may be counted from, the likeliest first; may be empty
     */
    public DateEntry(List<Dateline> datelines) {
        this(datelines, Anchors.NONE);
    }

    /**
     * Begins with nothing.
     *
     * @param datelines as above
     * @param anchors the events that words such as "two days after the talks" may be counted from
     */
    public DateEntry(List<Dateline> datelines, Anchors anchors) {
        this.datelines = List.copyOf(datelines);
        this.anchors = anchors;
        if (!datelines.isEmpty()) {
            dateline.set(datelines.get(0));
        }
        text.subscribe(typed -> read());
        dateline.subscribe(line -> read());
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The days to count from; may be empty. */
    public List<Dateline> datelines() {
        return datelines;
    }

    /** The day that is counted from; null for none. */
    public ObjectProperty<@Nullable Dateline> datelineProperty() {
        return dateline;
    }

    /** The date as it is understood; {@link When#UNDATED} where nothing is typed. */
    public ReadOnlyObjectProperty<When> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The date as it is understood. */
    public When value() {
        return value.get();
    }

    /** How it is understood. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Begins anew with a date that is there already. */
    public void begin(When when) {
        before = when;
        zone = when.zone();
        beforeText = text(when);
        datelines.stream()
                .filter(line -> line.anchor() != null && line.anchor().equals(when.anchor()))
                .findFirst()
                .ifPresent(dateline::set);
        text.set(beforeText);
        read();
    }

    /** Takes the meaning of that place among {@link Told#choices}. */
    public void choose(int choice) {
        if (choice < offered.size()) {
            Counting.of(typed()).ifPresent(counting -> count(counting, offered.get(choice)));
            return;
        }
        Reading now = reading;
        if (now != null && choice < now.alternatives().size()) {
            Reading.Understood chosen = now.alternatives().get(choice);
            take(chosen);
        }
    }

    /** Says how the date was come by; null where nobody has said. */
    public void rest(@Nullable Basis basis) {
        When now = value.get();
        value.set(new When(now.wording(), now.edtf(), now.bounds(), basis, now.zone(), now.anchor(), now.offset()));
    }

    private static String text(When when) {
        Edtf edtf = when.edtf();
        return when.wording() != null ? when.wording() : edtf == null ? "" : DateWords.of(edtf);
    }

    private void read() {
        String typed = typed();
        reading = null;
        offered = List.of();
        if (typed.isEmpty()) {
            value.set(When.UNDATED);
            told.set(Told.NOTHING);
        } else if (typed.equals(beforeText.strip()) && !before.equals(When.UNDATED)) {
            value.set(before);
            told.set(told(before));
        } else {
            Dateline line = dateline.get();
            Reading now = (line == null ? DateReader.undated() : DateReader.of(line.day())).read(typed);
            reading = now;
            now.match(
                    this::take,
                    words ->
                            keep(words) && Counting.of(typed).filter(this::seek).isPresent());
        }
    }

    private String typed() {
        return text.get() == null ? "" : text.get().strip();
    }

    /** Looks for the event that words count from: the one that was taken for the same words, or is the only one so called. */
    private boolean seek(Counting counting) {
        CountedFrom known = taken;
        if (known != null && known.words().equals(counting.words())) {
            count(counting, known.anchor());
        } else if (anchors != Anchors.NONE) {
            told.set(Told.words(Words.say("when.anchor.none"), List.of()));
            if (!counting.words().isEmpty()) {
                String asked = typed();
                anchors.find(counting.words(), found -> {
                    if (asked.equals(typed())) {
                        offer(counting, found);
                    }
                });
            }
        }
        return true;
    }

    private void offer(Counting counting, Anchors.Found found) {
        if (found.named() && found.events().size() == 1) {
            count(counting, found.events().get(0));
        } else {
            offered = found.events();
            told.set(Told.words(
                    Words.say(offered.isEmpty() ? "when.anchor.unknown" : "when.anchor.which"),
                    offered.stream()
                            .map(anchor -> new Told.Choice(CountedFrom.called(anchor), ""))
                            .toList()));
        }
    }

    private void count(Counting counting, Anchors.Anchor anchor) {
        CountedFrom from = new CountedFrom(counting.words(), anchor);
        taken = from;
        offered = List.of();
        value.set(from.date(typed(), counting.offset(), zone));
        told.set(from.told(value.get()));
    }

    private boolean take(Reading.Understood meaning) {
        Dateline line = dateline.get();
        boolean counted = meaning.offset() != null && line != null && line.anchor() != null;
        Id<? extends Entry> anchor = counted && line != null ? line.anchor() : null;
        Edtf edtf = meaning.value();
        value.set(new When(
                wording(meaning),
                edtf,
                bounds(edtf, meaning.bounds()),
                Basis.valueOf(meaning.grounds().name()),
                zone,
                anchor,
                counted ? meaning.offset() : null));
        told.set(new Told(
                Told.State.DATE,
                meaning.words(),
                edtf.text(),
                value.get().bounds(),
                meaning.remarks(),
                meaning.warned(),
                choices(meaning.alternatives())));
        return true;
    }

    private Bounds bounds(Edtf edtf, Bounds read) {
        return zone == null || !read.equals(edtf.bounds()) ? read : edtf.bounds(zone);
    }

    private boolean keep(Reading.NotUnderstood words) {
        value.set(new When(words.wording(), null, Bounds.UNDATED, null, null, null, null));
        told.set(Told.words(words.reason(), choices(words.alternatives())));
        return true;
    }

    /** The words of a person; null for EDTF, and for what the program itself would say. */
    private static @Nullable String wording(Reading.Understood meaning) {
        String wording = meaning.wording();
        boolean ours = wording.equals(meaning.words())
                || wording.equalsIgnoreCase(meaning.value().text());
        return ours ? null : wording;
    }

    private static List<Told.Choice> choices(List<Reading.Understood> meanings) {
        return meanings.stream()
                .map(meaning -> new Told.Choice(meaning.words(), meaning.value().text()))
                .toList();
    }

    private static Told told(When when) {
        Edtf edtf = when.edtf();
        if (edtf == null && when.undated()) {
            return Told.words(Words.say("when.before.words"), List.of());
        }
        String words = edtf == null ? DateWords.span(when.bounds()) : DateWords.of(edtf);
        boolean narrowed = edtf != null && !Objects.equals(edtf.bounds(), when.bounds());
        return new Told(
                Told.State.DATE,
                words,
                edtf == null ? "" : edtf.text(),
                when.bounds(),
                narrowed ? List.of(Words.say("when.narrowed")) : List.of(),
                false,
                List.of());
    }
}
