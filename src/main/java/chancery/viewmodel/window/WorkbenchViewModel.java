package chancery.viewmodel.window;

import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Marking;
import chancery.model.Worded;
import chancery.text.Words;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.viewmodel.UserName;
import chancery.viewmodel.asof.AsOfViewModel;
import chancery.viewmodel.backup.BackupsViewModel;
import chancery.viewmodel.brief.DesktopFiles;
import chancery.viewmodel.check.ChecksViewModel;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.form.Forms;
import chancery.viewmodel.inspect.InspectorViewModel;
import chancery.viewmodel.list.EventListViewModel;
import chancery.viewmodel.note.NotesViewModel;
import chancery.viewmodel.picture.PictureViewModel;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.quote.QuotesViewModel;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.TypeSize;
import chancery.viewmodel.search.SearchViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import chancery.viewmodel.steward.StewardViewModel;
import chancery.viewmodel.suggest.SuggestViewModel;
import chancery.viewmodel.text.TextsViewModel;
import chancery.viewmodel.timeline.Presorted;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.timeline.Undated;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The window with a dossier open: its panels, and what they agree on. */
public final class WorkbenchViewModel {

    private final Session session;
    private final AsOfViewModel asOf;
    private final ActorPanelViewModel actors;
    private final Chronology chronology;
    private final FilterViewModel filter;
    private final EventListViewModel list;
    private final QuotesViewModel quotes;
    private final NotesViewModel notes;
    private final ChecksViewModel checks;
    private final PositionsViewModel positions;
    private final InspectorViewModel inspector;
    private final SearchViewModel search;
    private final UserName userName;
    private final ReadOnlyObjectWrapper<@Nullable SheetViewModel> composer =
            new ReadOnlyObjectWrapper<>(this, "composer", null);
    private final TimelineViewModel timeline;
    private final Undated undated;
    private final PictureViewModel picture;
    private final BackupsViewModel backups;
    private final StewardViewModel steward;
    private final Forms forms;
    private final TextsViewModel texts;
    private final ReaderViewModel reader;
    private final SuggestViewModel suggest;
    private final TypeSize typeSize;
    private @Nullable Came came;
    private final ObjectProperty<ViewMode> mode;
    private final ObservableValue<Dossier> cover;

    /**
     * Shows a dossier as the last one was shown.
     *
     * @param first what the timeline begins with
     */
    public WorkbenchViewModel(Session session, Presorted first, Memory memory, BackupsViewModel backups) {
        this.backups = backups;
        this.session = session;
        this.userName = new UserName(memory, session.editing());
        session.asOf().remember(memory);
        this.asOf = new AsOfViewModel(session);
        this.actors = new ActorPanelViewModel(session);
        this.chronology = new Chronology(session, actors.hidden());
        this.filter = new FilterViewModel(session, chronology.shownRows());
        this.quotes = new QuotesViewModel(session);
        this.notes = new NotesViewModel(session);
        this.checks = new ChecksViewModel(session);
        this.positions = new PositionsViewModel(session);
        this.inspector = new InspectorViewModel(session);
        inspector.notice(checks.noticesProperty());
        this.search = new SearchViewModel(session);
        this.timeline = new TimelineViewModel(session, first, actors, chronology, filter, memory);
        this.undated = new Undated(session, timeline);
        this.picture = new PictureViewModel(session, timeline);
        this.list = new EventListViewModel(session, actors, chronology, timeline, memory);
        list.notice(checks.unsoundProperty());
        positions.notice(checks.unsoundProperty());
        search.notice(checks.unsoundProperty());
        this.steward = new StewardViewModel(session);
        this.forms = new Forms(session);
        this.texts = new TextsViewModel(session, forms);
        this.reader = new ReaderViewModel(session);
        this.suggest = new SuggestViewModel(session, reader, memory);
        this.typeSize = new TypeSize(memory);
        this.mode = new SimpleObjectProperty<>(this, "mode", lastMode(memory));
        this.cover = session.contentsProperty().map(Contents::dossier);
        mode.subscribe(now -> reader.show(now == ViewMode.READ));
        mode.subscribe(now -> {
            if (now == ViewMode.SHEET || composer.get() != null) {
                sheet().show(now == ViewMode.SHEET);
            }
        });
        inspector.whenSheetAsked(this::openSheet);
        mode.subscribe(now -> suggest.show(now == ViewMode.READ));
        mode.subscribe(now ->
                memory.change(settings -> settings.withLayout(settings.layout().withView(now.word()))));
    }

    /** The open dossier. */
    public Session session() {
        return session;
    }

    /** The panel on the left. */
    public ActorPanelViewModel actors() {
        return actors;
    }

    /** The events in the order of time. */
    public Chronology chronology() {
        return chronology;
    }

    /** What narrows all views. */
    public FilterViewModel filter() {
        return filter;
    }

    /** The drawing of the events over time. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** The events without a date. */
    public Undated undated() {
        return undated;
    }

    /** The list of events. */
    public EventListViewModel list() {
        return list;
    }

    /** The list of quotes. */
    public QuotesViewModel quotes() {
        return quotes;
    }

    /** The list of notes. */
    public NotesViewModel notes() {
        return notes;
    }

    /** What does not fit together. */
    public ChecksViewModel checks() {
        return checks;
    }

    /** Who stands where on what. */
    public PositionsViewModel positions() {
        return positions;
    }

    /** The pane on the right. */
    public InspectorViewModel inspector() {
        return inspector;
    }

    /** The search through everything. */
    public SearchViewModel search() {
        return search;
    }

    /** The name the user goes by. */
    public UserName userName() {
        return userName;
    }

    /** The composer of sheets. It is made when it is first asked for: a dossier is shown sooner without. */
    public SheetViewModel sheet() {
        SheetViewModel made = composer.get();
        if (made == null) {
            made = new SheetViewModel(session, userName, DesktopFiles::open);
            composer.set(made);
        }
        return made;
    }

    /** The dossier is being closed: what is not kept of a sheet is kept now. */
    void endSheet() {
        SheetViewModel made = composer.get();
        if (made != null) {
            made.end();
        }
    }

    /** The composer of sheets; its value is null until somebody has asked for it. */
    public ReadOnlyObjectProperty<@Nullable SheetViewModel> composerProperty() {
        return composer.getReadOnlyProperty();
    }

    private void openSheet(String id) {
        mode.set(ViewMode.SHEET);
        sheet().kept().open(id);
    }

    /** The timeline as a picture. */
    public PictureViewModel picture() {
        return picture;
    }

    /** The backups of the dossier. */
    public BackupsViewModel backups() {
        return backups;
    }

    /** What can be done with the chosen record, and with what was done. */
    public StewardViewModel steward() {
        return steward;
    }

    /** The forms in which records are made and corrected. */
    public Forms forms() {
        return forms;
    }

    /** Brings texts in. */
    public TextsViewModel texts() {
        return texts;
    }

    /** The texts of the sources. */
    public ReaderViewModel reader() {
        return reader;
    }

    /** What the text of the reader seems to say. */
    public SuggestViewModel suggest() {
        return suggest;
    }

    /** How large the text of the reader is set. */
    public TypeSize typeSize() {
        return typeSize;
    }

    /** Shows the passage of what is chosen in its text. {@link #back} leads back to the view before. */
    public void showInText() {
        Choice choice = session.selection().chosen().orElse(null);
        if (choice != null) {
            if (mode.get() != ViewMode.READ) {
                came = new Came(mode.get(), choice);
                mode.set(ViewMode.READ);
            }
            reader.find(choice);
        }
    }

    /** Shows the reader, and in it the next suggestion for its text. */
    public void showSuggestions() {
        mode.set(ViewMode.READ);
        suggest.onProperty().set(true);
        suggest.next(1);
    }

    /** Goes back: to the view from which a passage was looked up, or else to what was chosen before. */
    public void back() {
        Came from = came;
        came = null;
        if (from != null
                && mode.get() == ViewMode.READ
                && session.selection().chosen().filter(from.choice()::equals).isPresent()) {
            mode.set(from.mode());
        } else {
            session.selection().back();
        }
    }

    /** From which view a record's passage was looked up. */
    private record Came(ViewMode mode, Choice choice) {}

    /** What the middle shows. */
    public ObjectProperty<ViewMode> modeProperty() {
        return mode;
    }

    /** The dossier's title. */
    public ObservableValue<String> titleProperty() {
        return cover.map(Dossier::title);
    }

    /** Who may see it; empty where nobody has said. */
    public ObservableValue<String> markingProperty() {
        return cover.map(dossier ->
                Optional.ofNullable(dossier.marking()).map(Marking::label).orElse(""));
    }

    /** The day all views look from. */
    public AsOfViewModel asOf() {
        return asOf;
    }

    /** Chooses the dossier itself. */
    public void chooseDossier() {
        session.selection()
                .choose(EntryKind.DOSSIER, session.contents().dossier().id());
    }

    /** Takes away what is measured; else chooses nothing, and takes the focus from the actors. */
    public void clear() {
        if (!timeline.measures().clear()) {
            session.selection().clear();
            actors.clearFocus();
        }
    }

    /** The file's name, for the status bar. */
    public String fileName() {
        return String.valueOf(session.file().path().getFileName());
    }

    /** Where the file is. */
    public String filePlace() {
        return session.file().path().toAbsolutePath().toString();
    }

    private static ViewMode lastMode(Memory memory) {
        String name = memory.settings().layout().view();
        return name == null
                ? ViewMode.TIMELINE
                : Worded.of(ViewMode.class, name).orElse(ViewMode.TIMELINE);
    }

    /** What the window is called. */
    public ObservableValue<String> windowTitleProperty() {
        return titleProperty().map(title -> Words.say("window.title.of", title));
    }
}
