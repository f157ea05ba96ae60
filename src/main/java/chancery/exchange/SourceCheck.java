package chancery.exchange;

import chancery.anchor.TextForm;
import chancery.model.Id;
import chancery.model.Source;
import java.util.HashMap;
import java.util.Map;

/** Whether sources have numbers of their own, and texts in the one form in which offsets count. */
final class SourceCheck {

    private final Findings findings;

    SourceCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DossierContents contents) {
        Map<Integer, Id<Source>> numbers = new HashMap<>();
        for (Source source : contents.sources()) {
            Id<Source> holder = numbers.putIfAbsent(source.number(), source.id());
            if (holder != null) {
                findings.add(Spot.of(source).at("number"), "exchange.source.number", holder.value());
            }
            String text = contents.texts().get(source.id());
            if (text != null && !text.equals(TextForm.normalise(text))) {
                findings.add(Spot.of(source).at("text"), "exchange.source.form");
            }
        }
    }
}
