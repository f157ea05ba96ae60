package chancery.viewmodel.timeline;

import chancery.text.Letters;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The events without a date, as rows of the timeline's content: all that are shown, or those of them that have some words in
 * their titles. They are listed while somebody looks at them.
 */
public final class Undated {

    private final Session session;
    private final TimelineViewModel timeline;
    private final Latest finding;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    /** Follows what the timeline shows. */
    public Undated(Session session, TimelineViewModel timeline) {
        this.session = session;
        this.timeline = timeline;
        this.finding = new Latest(session.work());
        timeline.contentProperty().subscribe(content -> list());
        words.addListener((property, before, after) -> list());
        open.addListener((property, before, after) -> list());
    }

    /** The rows that are listed; nobody else can change them. */
    public ObservableList<Integer> rows() {
        return readOnlyRows;
    }

    /** How many there are, listed or not. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether somebody looks at them. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What the titles are to have: words in any order, in part, without regard to case and accents; all titles where there are none. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What a row is called; see {@link TimelineContent#AWAITED}. */
    public String title(int row) {
        return timeline.content().title(row);
    }

    /** Reads the titles that were asked for and are not known; what the timeline shows changes when they are. */
    public void readTitles() {
        timeline.readTitles();
    }

    /** Chooses the event of a row. */
    public void choose(int row) {
        timeline.chooseRow(row);
    }

    private void list() {
        TimelineContent content = timeline.content();
        count.set(content.undated());
        finding.cancel();
        List<String> wanted = List.of(Letters.plain(words.get()).strip().split("\\s+"));
        int[] all = open.get()
                ? IntStream.range(content.dated(), content.events().size())
                        .filter(content.shown()::shows)
                        .toArray()
                : new int[0];
        if (all.length == 0 || wanted.get(0).isEmpty()) {
            show(IntStream.of(all).boxed().toList());
            return;
        }
        int[] keys = IntStream.of(all).map(content.events()::key).toArray();
        session.ask(
                finding,
                shelf -> {
                    List<String> titles = shelf.eventTitles(keys);
                    return IntStream.range(0, keys.length)
                            .filter(place -> wanted.stream().allMatch(Letters.plain(titles.get(place))::contains))
                            .mapToObj(place -> all[place])
                            .toList();
                },
                this::show);
    }

    /** What is the same as before is left alone, so that the place in it is. */
    private void show(List<Integer> now) {
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }
}
