package chancery.briefing;

import chancery.briefing.order.Head;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.exchange.Samples;
import chancery.model.Confidence;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Marking;
import java.util.List;

/** Orders of the samples with as much written in each part as a desk officer writes of an ordinary week. */
public final class Ordinary {

    private static final Writing HARBOUR = new Writing(
            "Norland’s offer of 8 April, @[the East Quay for League inspectors](hbr-event-ulverstad-offer), is the first"
                    + " movement since @[the quay was closed](hbr-event-quay-closure). @[The second"
                    + " round](hbr-event-second-round) on 22 April will show whether Estria takes it.",
            List.of(
                    judgement(
                            "The second round is likely to bring a text on inspectors, since both sides have now @[welcomed"
                                    + " them in public](hbr-event-drosani-press).",
                            Likelihood.LIKELY,
                            Confidence.LOW),
                    judgement(
                            "Estria is unlikely to @[close the canal](hbr-event-canal-closure) while talks are under way; the"
                                    + " President has not repeated @[his threat](hbr-event-karavel-speech).",
                            Likelihood.UNLIKELY,
                            Confidence.MODERATE),
                    judgement(
                            "Ms Ulverstad very likely speaks for the whole government after @[the"
                                    + " resignation](hbr-event-eskeby-resignation).",
                            Likelihood.VERY_LIKELY,
                            Confidence.MODERATE)),
            List.of(
                    "Whether @[the report](hbr-event-inquiry-report) of the inquiry appears by 25 April.",
                    "Whether Estria repeats in private what it said in public on inspectors."),
            List.of(
                    "Why Mr Eskeby resigned, and whether the line changed with him.",
                    "Who was in the room when Ms Drosani spoke."));

    private static final Writing GENEVA = new Writing(
            "The talks in @[Geneva](gva-event-geneva-talks) opened on 10 January without a sign of movement on NATO’s"
                    + " enlargement. The meetings @[in Brussels](gva-event-brussels-meeting) and @[in"
                    + " Vienna](gva-event-vienna-meeting) will show whether Russia’s draft is a text to work on.",
            List.of(
                    judgement(
                            "The United States is unlikely to accept @[the draft](gva-event-draft-proposal) unchanged.",
                            Likelihood.UNLIKELY,
                            Confidence.LOW),
                    judgement(
                            "Russia will very likely keep @[its troops near Ukraine](gva-event-troop-buildup) while it"
                                    + " negotiates.",
                            Likelihood.VERY_LIKELY,
                            Confidence.MODERATE),
                    judgement(
                            "@[Sanctions](gva-event-sanctions) are likely to stay a threat for the weeks to come.",
                            Likelihood.LIKELY,
                            Confidence.MODERATE)),
            List.of(
                    "Whether Russia sets a date for its demands.",
                    "What NATO answers in @[Brussels](gva-event-brussels-meeting)."),
            List.of("No Ukrainian has been heard.", "Who the other sources beside Mr Risch are."));

    private Ordinary() {}

    private static Judgement judgement(String words, Likelihood likelihood, Confidence confidence) {
        return new Judgement(words, likelihood, confidence, false);
    }

    /** Everything that can be written, of one sample; a profile is of one actor. */
    public static SheetOrder written(Samples sample, Template template, Paper paper) {
        boolean harbour = sample == Samples.HARBOUR_EXERCISE;
        String title = harbour ? "Norland now trades the quay for inspectors" : "Neither side has moved on enlargement";
        return bare(sample, template, paper)
                .withHead(new Head(title, "The Minister", "A. Desk", null, Marking.TLP.get(2)))
                .withWriting(harbour ? HARBOUR : GENEVA);
    }

    /** The same with nothing written. */
    public static SheetOrder bare(Samples sample, Template template, Paper paper) {
        SheetOrder order = SheetOrder.of(template).withLayout(new Layout(paper, null, true));
        String actor = sample == Samples.HARBOUR_EXERCISE ? "hbr-actor-ragna-ulverstad" : "gva-actor-ryabkov";
        return template == Template.ACTOR_PROFILE
                ? order.withScope(new Scope(null, null, List.of(new Id<>(actor)), List.of(), null, null))
                : order;
    }
}
