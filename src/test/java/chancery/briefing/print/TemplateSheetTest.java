package chancery.briefing.print;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.briefing.Briefing;
import chancery.briefing.Draft;
import chancery.briefing.Laid;
import chancery.briefing.Paper;
import chancery.briefing.Printed;
import chancery.briefing.Reading;
import chancery.briefing.order.Head;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.briefing.sheet.SectionKind;
import chancery.exchange.Samples;
import chancery.model.Confidence;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Marking;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every template with something written in each part, of Harbour on Letter and of Geneva on A4. */
class TemplateSheetTest {

    /** Sections of which Reading makes other words. */
    private static final Set<SectionKind> DRAWN = EnumSet.of(SectionKind.TIMELINE, SectionKind.SOURCES);

    private static final Pattern MARKS = Pattern.compile(" \\| | / |\\[\\d+:\\d+\\]");

    @TempDir
    static Path folder;

    private static DossierFile harbour;
    private static DossierFile geneva;
    private static Draft ofHarbour;
    private static Draft ofGeneva;

    @BeforeAll
    static void open() {
        Briefing briefing = new Briefing(Clock.fixed(Instant.parse("2031-04-16T06:00:00Z"), ZoneOffset.UTC));
        harbour = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
        geneva = Samples.GENEVA_2022.create(folder.resolve("geneva.dossier"), null);
        ofHarbour = briefing.draft(harbour.shelf());
        ofGeneva = briefing.draft(geneva.shelf());
    }

    @AfterAll
    static void close() {
        harbour.close();
        geneva.close();
    }

    private static Laid harbour(Template template) {
        return ofHarbour.lay(
                order(template, Paper.LETTER, "hbr-actor-ragna-ulverstad", "hbr-event-second-round"), Progress.NONE);
    }

    private static Laid geneva(Template template) {
        return ofGeneva.lay(
                order(template, Paper.A4, "gva-actor-ryabkov", "gva-event-lavrov-interview"), Progress.NONE);
    }

    private static SheetOrder order(Template template, Paper paper, String actor, String event) {
        SheetOrder order = SheetOrder.of(template)
                .withLayout(new Layout(paper, null, true))
                .withHead(new Head("They will talk on", "The Minister", "A. Desk", "B. Desk", Marking.TLP.get(2)))
                .withWriting(new Writing(
                        "The talks go on after @[what was said](" + event + "). Nothing will be signed.",
                        List.of(new Judgement(
                                "A deal is unlikely after @[that](" + event + ").",
                                Likelihood.UNLIKELY,
                                Confidence.LOW,
                                false)),
                        List.of("Who comes to @[the party](no-such-record)."),
                        List.of("Who decides.")));
        return template == Template.ACTOR_PROFILE
                ? order.withScope(new Scope(null, null, List.of(new Id<>(actor)), List.of(), null, null))
                : order;
    }

    @ParameterizedTest
    @EnumSource
    void conformsToPdfUaAndPdfA(Template template) {
        Printed one = new Printed(harbour(template).pdf());
        Printed other = new Printed(geneva(template).pdf());
        assertAll(
                () -> assertEquals(List.of(), one.faults("ua1")),
                () -> assertEquals(List.of(), one.faults("2a")),
                () -> assertEquals(List.of(), other.faults("ua1")),
                () -> assertEquals(List.of(), other.faults("2a")));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordThatGoesInComesOut(Template template) {
        assertAll(List.of(harbour(template), geneva(template)).stream().map(laid -> () -> {
            String letters = new Printed(laid.pdf()).letters();
            for (SectionKind kind : EnumSet.complementOf(EnumSet.copyOf(DRAWN))) {
                assertEquals(
                        List.of(),
                        Reading.of(laid.content(), kind).stream()
                                .flatMap(TemplateSheetTest::parts)
                                .filter(part -> !letters.contains(part))
                                .toList());
            }
        }));
    }

    /** What stands between the marks that reading aloud puts in, without spaces. */
    private static Stream<String> parts(String line) {
        String words = line.replaceFirst("^(direct|partial|reported) \\| ", "");
        return MARKS.splitAsStream(words).map(Printed::letters);
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateWithALimitKeepsItOrSaysWhatToCut(Template template) {
        assertAll(List.of(harbour(template), geneva(template)).stream()
                .map(laid -> () -> assertEquals(
                        template.pages() > 0 && laid.pages() > template.pages(), laid.overflow() != null)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenStandsOnEveryTemplateThatHasAPlaceForIt(Template template) {
        Laid laid = harbour(template);

        if (template.sections().contains(SectionKind.BOTTOM_LINE)) {
            assertEquals(
                    List.of("The talks go on after what was said[3:2]. Nothing will be signed."),
                    Reading.of(laid.content(), SectionKind.BOTTOM_LINE));
        }
        if (template.sections().contains(SectionKind.WATCH)) {
            assertEquals(
                    "Who comes to the party (this record is no longer in the dossier).",
                    Reading.of(laid.content(), SectionKind.WATCH).get(0));
        }
    }
}
