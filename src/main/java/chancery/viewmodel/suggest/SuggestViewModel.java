package chancery.viewmodel.suggest;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dismissal;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.suggest.Suggestions;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.when.Dateline;
import chancery.work.Latest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the open text seems to say, to be gone through one by one. The text is read beside the window, and given up when another
 * is opened; what is left is found again after every edit. A suggestion that is accepted or rejected goes at once, and comes back
 * where that could not be done, or is undone.
 */
public final class SuggestViewModel {

    /** No text is being read. */
    public static final double IDLE = 2;

    private static final String NAME = "reader.suggestions";
    private static final String OFF = "off";

    private final Session session;
    private final ReaderViewModel reader;
    private final Memory memory;
    private final Forms forms;
    private final Finding finding;
    private final Latest offering;
    private final BooleanProperty on;
    private final ObjectProperty<Set<SuggestionKind>> kinds =
            new SimpleObjectProperty<>(this, "kinds", Set.of(SuggestionKind.values()));
    private final ReadOnlyObjectWrapper<Offered> all = new ReadOnlyObjectWrapper<>(this, "all", Offered.NONE);
    private final ReadOnlyObjectWrapper<Offered> offered = new ReadOnlyObjectWrapper<>(this, "offered", Offered.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Suggestion> current =
            new ReadOnlyObjectWrapper<>(this, "current", null);
    private final Settled settled = new Settled();
    private final ReadOnlyBooleanWrapper inSight = new ReadOnlyBooleanWrapper(this, "inSight");
    private boolean shown;

    /** Whether what was found in the text is known, and whether anything was. */
    private boolean told;

    private boolean any;

    /** Suggestions for what a reader reads. None are looked for until it is shown. */
    public SuggestViewModel(Session session, ReaderViewModel reader, Memory memory) {
        this.session = session;
        this.reader = reader;
        this.memory = memory;
        this.forms = new Forms(session);
        this.finding = new Finding(session, this::refresh);
        this.offering = new Latest(session.work());
        this.on = new SimpleBooleanProperty(
                this, "on", !OFF.equals(memory.settings().remembered().get(NAME)));
        // The reader opens its text anew after every edit, with the marks as they are then.
        reader.openedProperty().subscribe(opened -> {
            settled.read();
            refresh();
        });
        // A record that is chosen is what the user looks at now.
        session.selection().chosenProperty().addListener((property, before, now) -> {
            if (now != null) {
                current.set(null);
            }
            inSight();
        });
        current.subscribe(now -> inSight());
        kinds.subscribe(now -> narrow());
        finding.progressProperty().subscribe(now -> inSight());
        on.addListener((property, before, now) -> switched(now));
    }

    /** Whether suggestions are shown at all; remembered from one start to the next. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** The kinds that are offered. */
    public ReadOnlyObjectProperty<Set<SuggestionKind>> kindsProperty() {
        return kinds;
    }

    /** The suggestions that are left, of all kinds; never null. */
    public ReadOnlyObjectProperty<Offered> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The suggestions that are left, of the kinds that are offered; never null. */
    public ReadOnlyObjectProperty<Offered> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** The suggestion that is looked at; null where none is. */
    public ReadOnlyObjectProperty<@Nullable Suggestion> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How much of the text was read, from 0 to 1; negative where that is not known; {@link #IDLE} where nothing is read. */
    public ReadOnlyDoubleProperty progressProperty() {
        return finding.progressProperty();
    }

    /**
     * Whether the list of suggestions is what to look at beside the text: while one is looked at, and while no record is chosen
     * that could be shown there; not beside a text in which there was never anything to suggest.
     */
    public ReadOnlyBooleanProperty inSightProperty() {
        return inSight.getReadOnlyProperty();
    }

    /** The reader whose text it is. */
    public ReaderViewModel reader() {
        return reader;
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return forms.possible();
    }

    /** Whoever shows the reader says so, and when it is left. */
    public void show(boolean now) {
        shown = now;
        refresh();
        inSight();
    }

    /** Offers a kind, or no longer; the last one stays. */
    public void toggle(SuggestionKind kind) {
        Set<SuggestionKind> now = EnumSet.copyOf(kinds.get());
        if (!now.remove(kind)) {
            now.add(kind);
        }
        if (!now.isEmpty()) {
            kinds.set(Set.copyOf(now));
        }
    }

    /** Offers one kind alone: the first, then the next, and after the last all of them again. */
    public void nextKind() {
        List<SuggestionKind> every = List.of(SuggestionKind.values());
        Set<SuggestionKind> now = kinds.get();
        int next = now.size() == 1 ? every.indexOf(now.iterator().next()) + 1 : 0;
        kinds.set(next < every.size() ? Set.of(every.get(next)) : Set.copyOf(every));
    }

    /** Goes to the next suggestion after the one that is looked at, or else after the caret; or to the one before. */
    public void next(int step) {
        Offered now = offered.get();
        Suggestion here = current.get();
        int caret = reader.selectionProperty().get().from();
        Optional<Suggestion> next = here == null ? Optional.empty() : now.step(here, step);
        next.or(() -> step > 0 ? now.from(caret) : now.before(caret)).ifPresent(this::look);
    }

    /** Looks at a suggestion: its words are selected and brought into sight. */
    public void look(Suggestion suggestion) {
        current.set(suggestion);
        reader.select(suggestion.at().get(0));
    }

    /** Looks at the suggestion at a unit, without moving anything. Answers whether there is one. */
    public boolean lookAt(int unit) {
        Optional<Suggestion> here = offered.get().at(unit);
        here.ifPresent(current::set);
        return here.isPresent();
    }

    /** Looks at none. */
    public void leave() {
        current.set(null);
    }

    /** Gives up reading the text. */
    public void cancel() {
        finding.cancel();
        told = true;
        inSight();
    }

    /** Records the suggestion that is looked at, in one edit, and goes to the next. With none, goes to the first. */
    public void accept() {
        settle((suggestion, source) -> shelf -> Accepting.of(shelf, source, suggestion.draft()));
    }

    /** Remembers in the dossier that the suggestion that is looked at is wrong for this source, and goes to the next. */
    public void reject() {
        if (current.get() == null) {
            return;
        }
        settle((suggestion, source) -> shelf -> Optional.of(rejection(suggestion, source)));
    }

    /** Gives the actors of the dossier all further names that the text has for them, in one edit. */
    public void acceptNames() {
        List<Draft.Naming> known = all.get().all().stream()
                .map(suggestion -> suggestion.draft().match(NamingOfKnown.CASES))
                .flatMap(Optional::stream)
                .toList();
        Id<Source> source = reader.sourceProperty().get();
        if (source != null && !known.isEmpty() && possible()) {
            session.editing().make(shelf -> Accepting.names(shelf, source, known), changes -> {});
        }
    }

    /** Opens the form of what would be recorded, filled in; what is saved there settles the suggestion. Answers whether one is looked at. */
    public boolean edit(Consumer<FormViewModel> show) {
        Suggestion suggestion = current.get();
        Id<Source> source = reader.sourceProperty().get();
        if (suggestion == null || source == null || !possible()) {
            return suggestion != null;
        }
        suggestion.draft().match(new Correcting(forms, source, form -> {
            show.accept(form);
            form.savedProperty().subscribe(saved -> {
                if (saved) {
                    corrected(suggestion, form.fresh());
                }
            });
        }));
        return true;
    }

    /** What a form made settles the suggestion for as long as it is there, whatever was changed in the form. */
    private void corrected(Suggestion suggestion, boolean fresh) {
        session.selection()
                .chosen()
                .filter(chosen -> fresh)
                .ifPresent(made -> settled.correct(suggestion.key(), made.id()));
        settled.begin(suggestion.key());
        settled.end(suggestion.key());
        goOn(suggestion);
    }

    /** Makes the edit of a suggestion in a source from what the file holds. */
    @FunctionalInterface
    private interface Settling {
        Function<Shelf, Optional<Edit>> of(Suggestion suggestion, Id<Source> source);
    }

    private void settle(Settling settling) {
        Suggestion suggestion = current.get();
        Id<Source> source = reader.sourceProperty().get();
        if (suggestion == null) {
            next(1);
        } else if (source != null && possible()) {
            settled.begin(suggestion.key());
            goOn(suggestion);
            session.editing().make(settling.of(suggestion, source), changes -> settled.end(suggestion.key()), () -> {
                settled.giveUp(suggestion.key());
                refresh();
            });
        }
    }

    /** Goes from one that is settled to the one after it; after the last there is none. */
    private void goOn(Suggestion from) {
        Optional<Suggestion> next = offered.get()
                .step(from, 1)
                .or(() -> offered.get().from(from.from()))
                .filter(one -> !one.key().equals(from.key()));
        all.set(all.get().without(Set.of(from.key())));
        narrow();
        next.ifPresentOrElse(this::look, () -> current.set(null));
    }

    private Edit rejection(Suggestion suggestion, Id<Source> source) {
        Dismissal dismissal = new Dismissal(
                Offering.REJECTED,
                source,
                suggestion.key(),
                Words.say("suggest.rejected"),
                session.contents().dossier().author(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        String name = Words.say(
                "suggest.edit.rejected",
                suggestion.telling().heading(),
                suggestion.telling().words());
        return new Edit(name, List.of(Change.dismissed(dismissal)));
    }

    private void switched(boolean now) {
        memory.change(settings -> settings.remembering(NAME, now ? null : OFF));
        refresh();
    }

    /** Finds what is left now; reads the text first where it is another, or its dates count from another day. */
    private void refresh() {
        inSight();
        if (!shown) {
            return;
        }
        Opened opened = reader.openedProperty().get();
        Source source = reader.source().orElse(null);
        if (opened == null || source == null || !on.get()) {
            forget();
            return;
        }
        if (!finding.isOf(opened.text())) {
            forget();
        }
        LocalDate dateline = Dateline.of(List.of(source)).stream()
                .map(Dateline::day)
                .findFirst()
                .orElse(null);
        finding.of(opened.text(), reader.place().top(), dateline).ifPresent(found -> offer(found, opened, source));
    }

    private void forget() {
        finding.forget();
        offering.cancel();
        settled.forget();
        current.set(null);
        show(Offered.NONE);
        told = false;
        any = false;
    }

    private void offer(Suggestions suggestions, Opened opened, Source source) {
        Contents contents = session.contents();
        Function<Shelf, Set<String>> recorded = settled.recorded();
        session.ask(
                offering,
                shelf -> Offering.of(suggestions, opened, source, contents, shelf)
                        .without(recorded.apply(shelf)),
                now -> {
                    show(now);
                    told = true;
                    any |= now.count() > 0;
                    inSight();
                });
    }

    /** Where the one that is looked at is no longer offered, the next takes its place. */
    private void show(Offered now) {
        Suggestion here = current.get();
        all.set(now.without(settled.keys()));
        narrow();
        if (here != null && current.get() == null) {
            offered.get().from(here.from()).ifPresent(this::look);
        }
    }

    private void inSight() {
        inSight.set(shown
                && on.get()
                && reader.openedProperty().get() != null
                && (current.get() != null
                        || session.selection().chosenProperty().get() == null && worthLooking()));
    }

    private boolean worthLooking() {
        return any || !told || finding.progressProperty().get() != IDLE;
    }

    private void narrow() {
        Offered now = all.get().of(kinds.get());
        offered.set(now);
        Suggestion here = current.get();
        if (here != null) {
            int place = now.indexOf(here);
            current.set(place < 0 ? null : now.all().get(place));
        }
    }
}
