package chancery.briefing.compose;

import chancery.briefing.BriefRefused;
import chancery.briefing.SheetOptions;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.Dossier;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Reference;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Writes the content of a sheet from a dossier, as it was known at the end of a day. Reads the dossier once, when it is made. */
public final class Composing {

    private final Ground ground;
    private final Ranking ranking;
    private final Cover cover;
    private final List<Note> notes;

    /**
     * Reads a dossier.
     *
     * @param today the day that counts where neither the options nor the dossier name one
     * @throws BriefRefused where neither the options nor the dossier say who may see the sheet
     */
    public Composing(Shelf shelf, SheetOptions options, LocalDate today) {
        Dossier dossier = shelf.dossier();
        Marking marking = either(options.marking(), dossier.marking());
        if (marking == null) {
            throw new BriefRefused(Words.say("briefing.refused.marking"));
        }
        LocalDate day = either(options.asOf(), dossier.asOf());
        ground = Ground.of(shelf, day == null ? today : day);
        ranking = new Ranking(ground);
        cover = cover(dossier, options, marking);
        notes = Weights.sorted(
                ground,
                ground.papers().notes().stream().filter(ground.known()::note).toList());
    }

    private Cover cover(Dossier dossier, SheetOptions options, Marking marking) {
        String title = Objects.requireNonNullElse(options.title(), dossier.title());
        LocalDate cutOff = dossier.cutOff();
        if (cutOff != null && ground.asOf().before(cutOff)) {
            cutOff = ground.asOf().day();
        }
        return new Cover(
                marking,
                title.strip(),
                Words.say("briefing.kind"),
                ground.asOf().words(),
                cutOff == null ? null : Words.say("briefing.cut-off", DateWords.of(Edtf.day(cutOff))),
                either(options.author(), dossier.author()),
                dossier.language());
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    /** The content of the sheet, for as much room as there is. */
    public SheetContent content(Room room) {
        List<Note> assessments = of(NoteKind.ASSESSMENT);
        List<Section> sections = new ArrayList<>();
        sections.add(Assessments.of(ground, assessments));
        sections.add(Timelines.of(ground, ranking));
        sections.add(Developments.of(ground, ranking, room));
        sections.add(Watch.of(ground, ranking, room));
        sections.add(Positions.of(ground));
        sections.add(Quotes.of(ground, room));
        sections.add(Remarks.of(
                ground, SectionKind.DISCREPANCIES, "briefing.section.discrepancies", of(NoteKind.DISCREPANCY), room));
        sections.add(Remarks.of(
                ground, SectionKind.GAPS, "briefing.section.gaps", of(NoteKind.GAP, NoteKind.QUESTION), room));
        sections.add(Actors.of(ground, room));
        SortedSet<Reference> cited = Cited.in(sections);
        boolean likelihoods = assessments.stream().anyMatch(note -> note.likelihood() != null);
        sections.add(Sources.of(ground, cited, likelihoods));
        sections.removeIf(section -> section.blocks().isEmpty());
        return new SheetContent(cover, sections);
    }

    private List<Note> of(NoteKind... kinds) {
        Set<NoteKind> wanted = Set.of(kinds);
        return notes.stream().filter(note -> wanted.contains(note.kind())).toList();
    }
}
