package chancery.viewmodel.sheet;

import chancery.briefing.order.Judgement;
import chancery.model.Confidence;
import chancery.model.Likelihood;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.form.Offers;
import chancery.viewmodel.form.Segments;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A key judgement as it is written: its words, and what is said of them. */
public final class JudgementRow {

    private final ReferringText words;
    private final PickField<Likelihood> likelihood = new PickField<>(
            "likelihood", Words.say("sheet.judgement.likelihood"), Offers.likelihoods(), Making.NOTHING);
    private final ChoiceField<Confidence> confidence =
            new ChoiceField<>("confidence", Words.say("sheet.judgement.confidence"), Segments.confidences(), true);
    private final BooleanProperty assessment = new SimpleBooleanProperty(this, "assessment");

    /** An empty one; {@code changed} is run after every change of it. */
    JudgementRow(Runnable changed) {
        words = new ReferringText("judgement", Words.say("sheet.judgement"), changed);
        FieldEar ear = new FieldEar(whole -> changed.run());
        likelihood.match(ear);
        confidence.match(ear);
        assessment.subscribe((before, after) -> changed.run());
        likelihood.setHint(Words.say("sheet.judgement.likelihood.none"));
    }

    /** What is judged. */
    public ReferringText words() {
        return words;
    }

    /** How likely it is; may be left open. */
    public PickField<Likelihood> likelihood() {
        return likelihood;
    }

    /** How sure the ground for it is; may be left open. */
    public ChoiceField<Confidence> confidence() {
        return confidence;
    }

    /** Whether it is marked as the analyst's own assessment, so that it may stand without evidence. */
    public BooleanProperty assessmentProperty() {
        return assessment;
    }

    Judgement written() {
        return new Judgement(
                words.written().strip(),
                likelihood.value(name -> Likelihood.LIKELY),
                confidence.valueOrNull(),
                assessment.get());
    }

    void read(Judgement judgement) {
        words.read(judgement.words());
        if (likelihood.value(name -> Likelihood.LIKELY) != judgement.likelihood()) {
            likelihood.with(judgement.likelihood());
        }
        confidence.choose(judgement.confidence());
        assessment.set(judgement.assessment());
    }
}
