package chancery.briefing.compose;

import chancery.briefing.BriefRefused;
import chancery.briefing.change.Changes;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.KeptSheet;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Reference;
import chancery.store.Shelf;
import chancery.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content of a sheet from a dossier, as it was known at a moment. Reads the dossier once, when it is made; a sheet
 * that is ordered otherwise can be made from it without reading again.
 */
public final class Composing {

    private static final Changes NOTHING = new Changes(List.of(), List.of(), List.of(), List.of());

    private final Ground ground;
    private final Ranking ranking;
    private final Footing footing;
    private final SheetOrder order;
    private final LocalDate today;
    private final Cover cover;
    private final List<Note> notes;
    private final List<Judgement> judgements;
    private @Nullable Changes changes;

    /**
     * Reads a dossier.
     *
     * @param today the day that counts where neither the order nor the dossier name one
     * @throws BriefRefused where neither the order nor the dossier say who may see the sheet
     */
    public Composing(Shelf shelf, SheetOrder order, LocalDate today) {
        this(Ground.of(new Papers(shelf), order.scope(), order.layout().language(), today), order, today);
    }

    private Composing(Ground ground, SheetOrder order, LocalDate today) {
        this(ground, new Ranking(ground), new Footing(ground), order, today);
    }

    private Composing(Ground ground, Ranking ranking, Footing footing, SheetOrder order, LocalDate today) {
        this.ground = ground;
        this.ranking = ranking;
        this.footing = footing;
        this.order = order;
        this.today = today;
        cover = Covers.of(ground, order);
        judgements = order.writing().judgements().stream()
                .filter(judgement -> !judgement.words().isBlank())
                .toList();
        List<Note> all = order.layout().notes() ? ground.papers().notes() : List.of();
        notes = Weights.sorted(
                ground,
                all.stream()
                        .filter(ground.known()::note)
                        .filter(ground.within()::covers)
                        .filter(note -> !profile() || ground.within().concerns(note))
                        .toList());
    }

    /** Whether the sheet is about chosen actors alone, so that what was noted on the rest of the dossier is out of place. */
    private boolean profile() {
        return order.template() == Template.ACTOR_PROFILE
                && !order.scope().actors().isEmpty();
    }

    /**
     * Another sheet of what was read.
     *
     * @throws BriefRefused where neither the order nor the dossier say who may see the sheet
     */
    public Composing with(SheetOrder other) {
        boolean same = other.scope().equals(order.scope())
                && Objects.equals(other.layout().language(), order.layout().language());
        if (same) {
            Composing composing = new Composing(ground, ranking, footing, other, today);
            composing.changes = Objects.equals(other.since(), order.since()) ? changes : null;
            return composing;
        }
        return new Composing(
                Ground.of(ground.papers(), other.scope(), other.layout().language(), today), other, today);
    }

    /** What the written words can be held against. */
    public Footing footing() {
        return footing;
    }

    /** The content of the sheet, for as much room as there is. */
    public SheetContent content(Room room) {
        List<Section> sections = new ArrayList<>();
        for (SectionKind kind : order.sections()) {
            sections.add(section(kind, room));
        }
        int place = order.sections().indexOf(SectionKind.SOURCES);
        if (place >= 0) {
            SortedSet<Reference> cited = Cited.in(sections);
            sections.set(place, Sources.of(ground, cited, new Claims(ground, sections), likelihoods()));
        }
        sections.removeIf(section -> section.blocks().isEmpty());
        return new SheetContent(cover, sections);
    }

    private Section section(SectionKind kind, Room room) {
        return switch (kind) {
            case PROFILE -> Profiles.of(ground, new Actors(ground, ranking));
            case BOTTOM_LINE -> bottomLine();
            case ASSESSMENTS -> Judgements.of(ground, judgements, of(NoteKind.ASSESSMENT), room);
            case TIMELINE -> Timelines.of(ground, ranking);
            case DEVELOPMENTS -> Developments.of(ground, ranking, room);
            case CHRONOLOGY -> Chronicle.of(ground, ranking, room);
            case WATCH -> Watch.of(ground, ranking, order.writing().watch(), room);
            case POSITIONS -> Positions.of(ground, room);
            case QUOTES -> Quotes.of(ground, room);
            case CHANGES -> changes(room);
            case DISCREPANCIES -> Remarks.of(ground, kind, List.of(), of(NoteKind.DISCREPANCY), room);
            case GAPS -> Remarks.of(ground, kind, order.writing().gaps(), of(NoteKind.GAP, NoteKind.QUESTION), room);
            case NOTES -> Annotations.of(ground, untold());
            case ACTORS -> new Actors(ground, ranking).section(room);
            case SOURCES -> empty(kind);
        };
    }

    private Section changes(Room room) {
        String since = order.since();
        if (since == null) {
            return empty(SectionKind.CHANGES);
        }
        KeptSheet sheet = ground.papers().kept(since);
        if (sheet != null && changes == null) {
            changes = ground.papers().changes(since, order.scope(), today, ground.dates());
        }
        return Delta.of(ground, sheet, changes == null ? NOTHING : changes, room);
    }

    private static Section empty(SectionKind kind) {
        return new Section(kind, Words.say("briefing.section." + kind.word()), null, List.of());
    }

    private Section bottomLine() {
        List<Block> blocks = new Written(ground)
                .paragraphs(order.writing().bottomLine()).stream()
                        .map(words -> (Block) new Block.Paragraph(words))
                        .toList();
        return new Section(SectionKind.BOTTOM_LINE, Words.say("briefing.section.bottom-line"), null, blocks);
    }

    /** Whether the sheet has a judgement with a word of likelihood. */
    private boolean likelihoods() {
        return order.sections().contains(SectionKind.ASSESSMENTS)
                && (judgements.isEmpty()
                        ? of(NoteKind.ASSESSMENT).stream().anyMatch(note -> note.likelihood() != null)
                        : judgements.stream().anyMatch(judgement -> judgement.likelihood() != null));
    }

    /** The notes that no other section of the sheet is for. */
    private List<Note> untold() {
        Set<NoteKind> told = EnumSet.noneOf(NoteKind.class);
        if (order.sections().contains(SectionKind.ASSESSMENTS) && judgements.isEmpty()) {
            told.add(NoteKind.ASSESSMENT);
        }
        if (order.sections().contains(SectionKind.DISCREPANCIES)) {
            told.add(NoteKind.DISCREPANCY);
        }
        if (order.sections().contains(SectionKind.GAPS)) {
            told.addAll(List.of(NoteKind.GAP, NoteKind.QUESTION));
        }
        return notes.stream().filter(note -> !told.contains(note.kind())).toList();
    }

    private List<Note> of(NoteKind... kinds) {
        Set<NoteKind> wanted = Set.of(kinds);
        return notes.stream().filter(note -> wanted.contains(note.kind())).toList();
    }
}
