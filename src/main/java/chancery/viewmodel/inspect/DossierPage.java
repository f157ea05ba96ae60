package chancery.viewmodel.inspect;

import chancery.model.Dossier;
import chancery.model.Source;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.SourceTitle;
import chancery.viewmodel.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of the dossier itself: its cover, its sources, and the notes on the whole of it. */
final class DossierPage {

    private final Phrases phrases;

    DossierPage(Phrases phrases) {
        this.phrases = phrases;
    }

    Page of(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(dossier)));
        blocks.addAll(Sections.section(
                "window.inspect.sources",
                phrases.contents().sources().stream().map(this::line).toList()));
        blocks.addAll(Sections.section(
                "window.inspect.issues",
                phrases.contents().issues().stream()
                        .map(issue -> new Block.Lead(Choice.of(issue), null, "", issue.title(), ""))
                        .toList()));
        blocks.addAll(new Sections(phrases).notes(dossier.id()));
        return new Page(
                Choice.of(dossier),
                List.of(new Badge(Words.say("window.inspect.dossier"), Badge.Tone.KIND, null)),
                dossier.title(),
                null,
                blocks);
    }

    private List<Fact> facts(Dossier dossier) {
        Tally tally = phrases.contents().tally();
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                "window.inspect.marking",
                dossier.marking() == null ? null : dossier.marking().label());
        add(facts, "window.inspect.as-of", day(dossier.asOf()));
        add(facts, "window.inspect.cut-off", day(dossier.cutOff()));
        add(facts, "window.inspect.zone", dossier.zone().getId());
        add(facts, "window.inspect.author", dossier.author());
        add(facts, "window.inspect.language", dossier.language());
        add(
                facts,
                "window.inspect.holds.what",
                Words.say(
                        "window.inspect.tally",
                        tally.events(),
                        phrases.contents().actors().size(),
                        tally.quotes(),
                        tally.positions(),
                        tally.notes()));
        return facts;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DateWords.of(Edtf.day(day));
    }

    private static void add(List<Fact> facts, String labelKey, @Nullable String value) {
        Piece piece = value == null ? new Piece.Faint(Words.say("window.inspect.not-set")) : new Piece.Plain(value);
        EventPage.add(facts, labelKey, List.of(piece));
    }

    private Block.Lead line(Source source) {
        return new Block.Lead(
                Choice.of(source),
                null,
                String.valueOf(source.number()),
                SourceTitle.of(source),
                source.grade().code());
    }
}
