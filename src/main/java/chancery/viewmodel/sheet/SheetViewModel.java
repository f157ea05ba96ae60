package chancery.viewmodel.sheet;

import chancery.briefing.Paper;
import chancery.briefing.order.Head;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.edit.ChangeSet;
import chancery.model.Dossier;
import chancery.model.Marking;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.UserName;
import chancery.viewmodel.brief.FileOpener;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.WordsField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The composer: the fields in which a sheet is asked for, and its pages as they would be printed. */
public final class SheetViewModel {

    /** How often it is looked whether a new day has begun, as of which the sheet is then. */
    private static final Duration DAWN = Duration.ofMinutes(1);

    private final Session session;
    private final Clock clock;
    private final Draft draft;
    private final Press press;
    private final PreviewViewModel preview;
    private final SectionList sections;
    private final HeadFields head;
    private final FieldGroup scope;
    private final SinceFields since;
    private final FieldGroup layout;
    private final WritingViewModel writing;
    private final ExportViewModel export;
    private final PrintViewModel print;
    private final SavedSheets saved;
    private final KeptSheets kept;
    private final UserName name;
    private final Remembering remembering;
    private Runnable watch = () -> {};
    private @Nullable LocalDate laidOn;
    private boolean shown;
    private boolean reading;

    /** Composes sheets of a dossier. Nothing is laid before {@link #show}. */
    public SheetViewModel(Session session, UserName name, FileOpener opener) {
        this(session, name, opener, Clock.systemUTC());
    }

    /** The same, by another clock. */
    SheetViewModel(Session session, UserName name, FileOpener opener, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.name = name;
        this.draft = new Draft(fresh(session.contents().dossier(), name.name()));
        this.press = new Press(session.file().shelf(), clock);
        this.preview = new PreviewViewModel(session, press);
        this.sections = new SectionList(draft);
        Dossier dossier = session.contents().dossier();
        LocalDate near = dossier.asOf() == null ? today() : dossier.asOf();
        this.head = new HeadFields(dossier);
        this.scope = new ScopeFields(session.contents(), near);
        this.since = new SinceFields();
        LayoutFields fields = new LayoutFields(dossier);
        session.ask(shelf -> Languages.offers(dossier.language()), fields::offer);
        this.layout = fields;
        this.writing = new WritingViewModel(session, draft);
        HandingOver handing = new HandingOver(session, press, this::inSight, clock);
        this.export = new ExportViewModel(session, draft, handing, opener);
        this.print = new PrintViewModel(session, handing, this::layOn, Printers.HERE);
        this.saved = new SavedSheets(session, draft, this::open);
        this.kept = new KeptSheets(session, draft, preview);
        this.remembering = new Remembering(session);
        groups().forEach(group -> group.fields().forEach(field -> listenTo(group, field)));
        listenTo(head, head.headline());
        kept.lines().subscribe(this::offerKept);
        offerKept();
        read();
        remembering.recall(this::recall);
        draft.orderProperty().subscribe((before, after) -> {
            if (!Objects.equals(before.since(), after.since())) {
                quietly(() -> since.read(after));
            }
            preview.showOwn();
            remembering.keep(after);
            refresh();
        });
        session.changesProperty().subscribe(this::changed);
    }

    /** The way back through the changes. */
    public Draft draft() {
        return draft;
    }

    /** The pages. */
    public PreviewViewModel preview() {
        return preview;
    }

    /** The sections. */
    public SectionList sections() {
        return sections;
    }

    /** The title. */
    public WordsField title() {
        return head.headline();
    }

    /** Who signs it. */
    public WordsField author() {
        return head.author();
    }

    /** The name the user goes by, which a new sheet is signed with. */
    public UserName userName() {
        return name;
    }

    /** What else stands at the head. */
    public FieldGroup head() {
        return head;
    }

    /** What it covers. */
    public FieldGroup scope() {
        return scope;
    }

    /** Since when it tells what changed. */
    public FieldGroup since() {
        return since;
    }

    /** How it is set. */
    public FieldGroup layout() {
        return layout;
    }

    /** The sheets that were saved by a name. */
    public SavedSheets saved() {
        return saved;
    }

    /** The sheets that were handed over. */
    public KeptSheets kept() {
        return kept;
    }

    /** Whether the dossier keeps what is handed over: one that can only be read does not, and says so before it happens. */
    public boolean keeps() {
        return session.editing().possible();
    }

    /** Begins a sheet anew, from the template of this one; what there was can be brought back. */
    public void begin() {
        String author = draft.order().head().author();
        open(fresh(session.contents().dossier(), author == null ? name.name() : author)
                .withTemplate(draft.order().template()));
    }

    /** The dossier is being closed: what is not kept of the sheet is kept now. */
    public void end() {
        watch.run();
        remembering.now();
        preview.stop();
    }

    /** What prints it. */
    public PrintViewModel print() {
        return print;
    }

    /** What writes it to a file. */
    public ExportViewModel export() {
        return export;
    }

    /** What the analyst writes. */
    public WritingViewModel writing() {
        return writing;
    }

    /**
     * What a sheet may be made for.
     *
     * @param name tells it from the others
     * @param title what the user reads
     * @param how for whom it is and how long, in words
     */
    public record Choice(String name, String title, String how) {}

    /** What a sheet may be made for. */
    public List<Choice> templates() {
        return Stream.of(Template.values())
                .map(template -> new Choice(
                        template.name(),
                        Words.say("sheet.template." + template.word()),
                        Words.say("sheet.template." + template.word() + ".how")))
                .toList();
    }

    /** What the sheet is made for: the name of its template. */
    public ObservableValue<String> templateProperty() {
        return draft.orderProperty().map(order -> order.template().name());
    }

    /** Makes it for something else, with the sections that go with that. */
    public void choose(Choice template) {
        draft.pause();
        draft.change("template", order -> order.withTemplate(Template.valueOf(template.name())));
        draft.pause();
    }

    /** Whether nobody has said who may see the sheet: without that it is not printed. */
    public ObservableValue<Boolean> unmarkedProperty() {
        return draft.orderProperty()
                .flatMap(order -> session.contentsProperty()
                        .map(contents -> order.head().marking() == null
                                && contents.dossier().marking() == null));
    }

    /** The markings there are for everybody, from the most open to the closest. */
    public List<String> markings() {
        return Marking.TLP.stream().map(Marking::label).toList();
    }

    /** Says who may see the sheet. */
    public void mark(String label) {
        change(HeadFields.MARKING, order -> {
            Head now = order.head();
            return order.withHead(
                    new Head(now.title(), now.audience(), now.author(), now.reviewer(), new Marking(label)));
        });
    }

    /** Whoever shows the composer says so, and when it is left. */
    public void show(boolean now) {
        shown = now;
        watch.run();
        watch = () -> {};
        if (now) {
            refresh();
            watch = session.work().every(DAWN, this::look);
        } else {
            remembering.now();
            preview.stop();
        }
    }

    /** Takes the last change back. */
    public void undo() {
        if (draft.undo()) {
            read();
        }
    }

    /** Makes a change again that was taken back. */
    public void redo() {
        if (draft.redo()) {
            read();
        }
    }

    private void open(SheetOrder order) {
        change("open", before -> order);
    }

    /** Whoever began to write before the sheet of the last time was read goes on with what is written now. */
    private void recall(SheetOrder order) {
        if (!draft.canUndoProperty().get()) {
            draft.begin(order);
            read();
        }
    }

    private HandingOver.Wanted inSight() {
        return preview.keptSheet()
                .map(HandingOver.Wanted::again)
                .orElseGet(() -> HandingOver.Wanted.own(draft.order()));
    }

    /** Sets the sheet on another paper. */
    private void layOn(Paper paper) {
        change(
                LayoutFields.PAPER,
                order -> order.withLayout(new Layout(
                        paper, order.layout().language(), order.layout().notes())));
    }

    /** A change that is made elsewhere than in the field that shows it. */
    private void change(String what, UnaryOperator<SheetOrder> change) {
        draft.pause();
        draft.change(what, change);
        draft.pause();
        read();
    }

    private List<FieldGroup> groups() {
        return List.of(head, scope, since, layout);
    }

    private void listenTo(FieldGroup group, FormField field) {
        field.match(new FieldEar(whole -> {
            if (!reading) {
                draft.change(field.name(), group::write);
                if (whole) {
                    draft.pause();
                }
            }
        }));
    }

    private void read() {
        quietly(() -> {
            groups().forEach(group -> group.read(draft.order()));
            writing.read(draft.order());
        });
    }

    private void offerKept() {
        quietly(() -> {
            since.offer(kept.lines());
            since.read(draft.order());
        });
    }

    /** Fills fields without taking that for a wish of the user's. */
    private void quietly(Runnable filling) {
        boolean before = reading;
        reading = true;
        filling.run();
        reading = before;
    }

    /** A sheet that is kept, or a view that is, changes nothing of what a sheet says, unless it tells what changed since. */
    private void changed(@Nullable ChangeSet changes) {
        if (changes != null && (changes.touchesTheRecord() || draft.order().since() != null)) {
            press.forget();
            refresh();
        }
    }

    private void refresh() {
        if (shown) {
            laidOn = today();
            preview.ask(draft.order());
        }
    }

    /** Looks at the clock: a sheet that names no day is not left as of yesterday. */
    void look() {
        if (!today().equals(laidOn)) {
            refresh();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session.contents().dossier().zone());
    }

    /** A dossier without an author is taken to be written by who wrote the last sheet, or by the user. */
    private static SheetOrder fresh(Dossier dossier, String user) {
        SheetOrder plain = SheetOrder.of(Template.TWO_PAGE);
        return dossier.author() != null || user.isEmpty()
                ? plain
                : plain.withHead(new Head(null, null, user, null, null));
    }
}
