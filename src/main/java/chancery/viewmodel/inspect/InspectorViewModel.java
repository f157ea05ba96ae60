package chancery.viewmodel.inspect;

import chancery.model.Id;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.position.Rejudging;
import chancery.work.Latest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The page of whatever is chosen; of the dossier itself where nothing is. The page before stays until the new one is written, so
 * that nothing flickers.
 */
public final class InspectorViewModel {

    private final Session session;
    private final Latest latest;
    private final Rejudging judging;
    private Map<Id<?>, List<String>> notices = Map.of();
    private @Nullable Page written;
    private Consumer<String> sheets = id -> {};
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>(this, "page", null);

    /** Follows what is chosen, and what changes in the dossier. */
    public InspectorViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        this.judging = new Rejudging(session);
        session.selection().chosenProperty().subscribe(chosen -> write());
        session.contentsProperty().subscribe(contents -> write());
        session.asOf().knownProperty().addListener((property, before, after) -> write());
    }

    /** The page; its value is null until the first one has been written, and where the chosen record is gone. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** From now on tells at the top of a page what does not fit about its record. */
    public void notice(ObservableValue<Map<Id<?>, List<String>>> found) {
        found.subscribe(now -> {
            notices = now;
            show();
        });
    }

    /** Changes the position that the page is about. */
    public Rejudging judging() {
        return judging;
    }

    /** Whoever shows the sheets that were handed over hears here which one is asked for, by its id. */
    public void whenSheetAsked(Consumer<String> shown) {
        sheets = shown;
    }

    /** Shows a sheet that the page names, by its id. */
    public void openSheet(String id) {
        sheets.accept(id);
    }

    /** Chooses a record that the page names. */
    public void choose(Choice choice) {
        session.selection().choose(choice);
    }

    /** Whether what the page shows can be corrected. */
    public boolean correctable() {
        return session.editing().possible();
    }

    /** Opens the form of the page's record, for one of its fields to be corrected. */
    public void correct(Consumer<FormViewModel> shown) {
        Page now = page.get();
        if (now != null) {
            new Forms(session).edit(now.subject(), shown);
        }
    }

    private void write() {
        Contents contents = session.contents();
        KnownThen known = session.asOf().known();
        Choice choice = session.selection().chosen().orElseGet(() -> Choice.of(contents.dossier()));
        session.ask(
                latest,
                shelf -> shelf.entry(choice.id())
                        .map(entry -> dated(
                                OnSheets.told(entry.match(new Pages(contents, shelf, known)), shelf),
                                known.since(entry, shelf).orElse(null),
                                known)),
                fresh -> {
                    written = fresh.orElse(null);
                    show();
                });
    }

    /** Says of a record that it was not known yet on the day that is looked from. */
    private static Page dated(Page plain, @Nullable LocalDate since, KnownThen known) {
        LocalDate day = known.day();
        if (since == null || day == null) {
            return plain;
        }
        String then = DateWords.of(Edtf.day(day));
        String first = DateWords.of(Edtf.day(since));
        List<Badge> badges = new ArrayList<>(plain.badges());
        badges.add(new Badge(
                Words.say("as-of.not-yet", then), Badge.Tone.CAUTION, Words.say("as-of.not-yet.hint", first)));
        return new Page(plain.subject(), badges, plain.title(), plain.subtitle(), plain.blocks());
    }

    private void show() {
        Page plain = written;
        page.set(plain == null ? null : noticed(plain));
    }

    private Page noticed(Page plain) {
        List<String> found = notices.getOrDefault(plain.subject().id(), List.of());
        if (found.isEmpty()) {
            return plain;
        }
        List<Block> blocks = new ArrayList<>();
        found.forEach(text -> blocks.add(new Block.Notice(text)));
        blocks.addAll(plain.blocks());
        return new Page(plain.subject(), plain.badges(), plain.title(), plain.subtitle(), blocks);
    }
}
