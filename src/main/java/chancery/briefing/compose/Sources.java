package chancery.briefing.compose;

import chancery.anchor.Verbatim;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Run;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SourceNote;
import chancery.briefing.sheet.Tone;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Passage;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.text.Words;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the citations of a sheet lead: its sources with their grades, and the paragraph of each cited passage. */
final class Sources {

    private final Ground ground;

    private Sources(Ground ground) {
        this.ground = ground;
    }

    /**
     * A summary, the notes on the sources, and the words of likelihood where the sheet uses any.
     *
     * @param cited every reference that the sheet cites
     */
    static Section of(Ground ground, SortedSet<Reference> cited, Claims claims, boolean likelihoods) {
        Sources sources = new Sources(ground);
        List<SourceNote> notes = ground.papers().sources().stream()
                .filter(source -> cited.stream().anyMatch(reference -> reference.source() == source.number()))
                .map(source -> sources.note(source, cited))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Remark(claims.summary(cited)));
            blocks.add(new Block.Sources(notes));
        }
        if (likelihoods) {
            blocks.add(new Block.Remark(legend()));
        }
        return new Section(SectionKind.SOURCES, Words.say("briefing.section.sources"), null, blocks);
    }

    private SourceNote note(Source source, SortedSet<Reference> cited) {
        List<SourceNote.PassageNote> passages = cited.stream()
                .filter(reference -> reference.source() == source.number())
                .map(this::passage)
                .toList();
        return new SourceNote(source.number(), about(source), passages);
    }

    private Phrase about(Source source) {
        Edtf published = source.published();
        String date = published == null ? null : ground.dates().brief(published);
        String known = Stream.of(source.publisher(), source.author(), date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Words.say("briefing.list")));
        String title = source.title();
        Phrase phrase = Phrase.of(title == null ? Words.say("briefing.source.untitled") : Sentences.closed(title));
        if (!known.isEmpty()) {
            phrase = phrase.and(" " + Sentences.closed(known));
        }
        phrase = phrase.and(" "
                + Sentences.closed(
                        Words.say("briefing.source.kind." + source.kind().word())));
        phrase = phrase.and(" " + grade(source.grade()));
        Id<Source> relays = source.relays();
        Source original = relays == null ? null : ground.papers().source(relays);
        if (original != null) {
            phrase = phrase.and(" " + Words.say("briefing.source.relays", original.number()));
        }
        phrase = phrase.and(" "
                + Words.say(
                        ground.papers().holdsText(source.id()) ? "briefing.source.held" : "briefing.source.not-held"));
        String url = source.url();
        return url == null || url.isBlank() ? phrase : phrase.and(" ").and(new Run.Link(url, url));
    }

    private static String grade(Grade grade) {
        return Words.say(
                "briefing.grade",
                Words.say("briefing.reliability." + grade.reliability().name().toLowerCase(Locale.ROOT)),
                Words.say("briefing.credibility." + grade.credibility()),
                grade.code());
    }

    private SourceNote.PassageNote passage(Reference reference) {
        Passage passage = ground.sourcing().passage(reference);
        if (passage == null) {
            return new SourceNote.PassageNote(reference, Phrase.EMPTY);
        }
        Phrase words = Phrase.of(Words.say("briefing.source.paragraph", passage.paragraph()));
        String state = ground.sourcing().check(passage).match(new State());
        return new SourceNote.PassageNote(
                reference, state.isEmpty() ? words : words.and(" ").and(state, Tone.WARNING));
    }

    /** What a reader must know of a passage; nothing where nothing speaks against it. */
    private static final class State implements Verbatim.Cases<String> {

        @Override
        public String holds() {
            return "";
        }

        @Override
        public String differs(Verbatim.Differs differs) {
            return Words.say(differs.alikeFolded() ? "briefing.state.folded" : "briefing.state.differs");
        }

        @Override
        public String notHeld(Verbatim.NotHeld notHeld) {
            return notHeld.consistent() ? "" : Words.say("briefing.state.inconsistent");
        }

        @Override
        public String outOfText(Verbatim.OutOfText outOfText) {
            return Words.say("briefing.state.out");
        }
    }

    private static Phrase legend() {
        String steps = Stream.of(Likelihood.values())
                .map(step -> Words.say(
                        "briefing.legend.step",
                        Words.say("briefing.likelihood." + step.word()),
                        step.from(),
                        step.to()))
                .collect(Collectors.joining(Words.say("briefing.list")));
        return Phrase.of(Words.say("briefing.legend.likelihood"), Tone.STRONG)
                .and(" " + Words.say("briefing.legend.steps", steps));
    }
}
