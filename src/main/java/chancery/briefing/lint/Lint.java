package chancery.briefing.lint;

import chancery.briefing.Laid;
import chancery.briefing.Overflow;
import chancery.briefing.compose.Footing;
import chancery.briefing.lint.Place.Part;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Writing;
import chancery.check.MixedGauges;
import chancery.model.Likelihood;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an order as a hard reader would. Only what the analyst wrote is held against anything; what the records say is for
 * the checks of the dossier. Fast enough to be asked after every keystroke.
 */
public final class Lint {

    /** The sections named as what could be cut. */
    private static final int CUTS = 3;

    private final Footing footing;
    private final SheetOrder order;
    private final List<Finding> found = new ArrayList<>();

    private Lint(Footing footing, SheetOrder order) {
        this.footing = footing;
        this.order = order;
    }

    /**
     * What is found, part by part in reading order, the graver first in each.
     *
     * @param laid the sheet as it was set, or null where it was not
     */
    public static List<Finding> of(Footing footing, SheetOrder order, @Nullable Laid laid) {
        return new Lint(footing, order).all(laid);
    }

    private List<Finding> all(@Nullable Laid laid) {
        if (order.head().marking() == null && footing.marking().isEmpty()) {
            add(Rule.UNMARKED, Place.SHEET);
        }
        Writing writing = order.writing();
        text(new Place(Part.BOTTOM_LINE, -1), writing.bottomLine(), null);
        for (int i = 0; i < writing.judgements().size(); i++) {
            judgement(new Place(Part.JUDGEMENT, i), writing.judgements().get(i));
        }
        each(Part.WATCH, writing.watch());
        each(Part.GAP, writing.gaps());
        twoRows();
        if (laid != null && laid.overflow() != null) {
            overflow(laid.overflow());
        }
        found.sort(Comparator.comparing((Finding finding) -> finding.place().part())
                .thenComparing(finding -> finding.place().index())
                .thenComparing(Finding::rule));
        return List.copyOf(found);
    }

    private void add(Rule rule, Place place, Object... facts) {
        found.add(new Finding(
                rule,
                place,
                Words.say("briefing.lint." + rule.word(), facts),
                Words.say("briefing.lint." + rule.word() + ".remedy", facts)));
    }

    private void each(Part part, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(new Place(part, i), texts.get(i), null);
        }
    }

    private Told text(Place place, String text, @Nullable Likelihood chosen) {
        Told told = new Told(footing, text);
        told.gone().forEach(words -> add(Rule.GONE, place, words));
        told.notKnown().forEach(words -> add(Rule.NOT_KNOWN_YET, place, words));
        MixedGauges.inOneSentence(told.plain())
                .ifPresent(both -> add(Rule.MIXED_SENTENCE, place, both.get(0), both.get(1)));
        told.notVerbatim().forEach(words -> add(Rule.NOT_VERBATIM, place, words));
        told.unsupported(chosen).forEach(number -> add(Rule.UNSUPPORTED_NUMBER, place, number));
        told.repeating()
                .forEach(source -> add(
                        Rule.RELAYED_TWICE,
                        place,
                        source.number(),
                        footing.repeated(source).map(first -> first.number()).orElse(0)));
        if (told.sources() == 1 && claims(place)) {
            alone(place, told);
        }
        return told;
    }

    /** Whether a part says what is so, and not what is to be seen. */
    private static boolean claims(Place place) {
        return place.part() == Part.BOTTOM_LINE || place.part() == Part.JUDGEMENT;
    }

    /** A claim that rests on one source; where the dossier has no other, it is said once of the sheet. */
    private void alone(Place place, Told told) {
        int source = told.references().iterator().next().source();
        if (!footing.oneSource()) {
            add(Rule.SINGLE_SOURCE, place, source);
        } else if (found.stream().noneMatch(finding -> finding.rule() == Rule.SINGLE_SOURCE)) {
            found.add(new Finding(
                    Rule.SINGLE_SOURCE,
                    Place.SHEET,
                    Words.say("briefing.lint.single-source.sheet", source),
                    Words.say("briefing.lint.single-source.sheet.remedy")));
        }
    }

    private void judgement(Place place, Judgement judgement) {
        if (judgement.words().isBlank()) {
            return;
        }
        Told told = text(place, judgement.words(), judgement.likelihood());
        if (told.references().isEmpty() && !judgement.assessment()) {
            add(Rule.WITHOUT_EVIDENCE, place);
        }
        Likelihood likelihood = judgement.likelihood();
        if (likelihood != null) {
            String chosen = Words.say("briefing.likelihood." + likelihood.word());
            Steps.other(told.plain(), likelihood).ifPresent(word -> add(Rule.OTHER_LIKELIHOOD, place, word, chosen));
        }
    }

    /** Every place where a word of the second row stands, where the sheet has any of the first. */
    private void twoRows() {
        Writing writing = order.writing();
        boolean chosen = writing.judgements().stream().anyMatch(judgement -> judgement.likelihood() != null);
        String all = Texts.of(writing).map(Texts.Placed::text).collect(Collectors.joining("\n"));
        List<String> first = MixedGauges.ofRow(all, true);
        if (!chosen && first.isEmpty()) {
            return;
        }
        String one = first.isEmpty() ? Words.say("briefing.lint.two-rows.chosen") : first.get(0);
        Texts.of(writing)
                .forEach(placed -> MixedGauges.ofRow(placed.text(), false).stream()
                        .limit(1)
                        .forEach(other -> add(Rule.TWO_ROWS, placed.place(), other, one)));
    }

    private void overflow(Overflow overflow) {
        String cuts = overflow.cuts().stream()
                .limit(CUTS)
                .map(cut -> Words.say(
                        "briefing.lint.overflow.cut",
                        Words.say("briefing.section." + cut.section().word()),
                        percent(cut.pages())))
                .collect(Collectors.joining(Words.say("briefing.list")));
        add(Rule.OVERFLOW, Place.SHEET, overflow.limit(), percent(overflow.pages()), cuts);
    }

    private static int percent(double pages) {
        return Math.max(1, (int) Math.round(100 * pages));
    }
}
