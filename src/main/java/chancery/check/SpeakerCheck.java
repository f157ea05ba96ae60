package chancery.check;

import chancery.model.Quote;
import chancery.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** Whether somebody is named as the speaker of a quote. */
final class SpeakerCheck implements RecordCheck {

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        if (quote.speaker() == null) {
            String text = Words.say("check.without-speaker.text", Excerpt.of(quote.text()));
            found.accept(Finding.of(Check.WITHOUT_SPEAKER, quote, List.of(), text, quote.text()));
        }
    }
}
