package chancery.briefing.compose;

import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Tone;
import chancery.model.Event;
import chancery.model.Reality;
import chancery.text.Words;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts one event into words. */
final class Telling {

    /** The importance of the weightiest events. */
    private static final int WEIGHTIEST = 3;

    private final Ground ground;
    private final Room.Depth depth;

    Telling(Ground ground, Room.Depth depth) {
        this.ground = ground;
        this.depth = depth;
    }

    /** The title, what has not simply happened, as much of the summary as there is room for, and the references. */
    Phrase of(Event event) {
        Phrase told = Phrase.of(event.title(), Tone.STRONG).and(reality(event)).and(Words.say("briefing.stop"));
        String summary =
                event.importance() < WEIGHTIEST && depth == Room.Depth.WEIGHTIEST ? "" : summary(event.summary());
        if (!summary.isEmpty()) {
            told = told.and(" " + summary);
        }
        Phrase basis = ground.dates().basis(event.when());
        if (!basis.isEmpty()) {
            told = told.and(" ").and(basis);
        }
        return told.citing(ground.sourcing().of(event.passages()));
    }

    private String summary(@Nullable String summary) {
        if (summary == null || depth == Room.Depth.TITLE) {
            return "";
        }
        String whole = summary.strip();
        if (depth == Room.Depth.SUMMARY || whole.isEmpty()) {
            return whole;
        }
        Locale language = Locale.forLanguageTag(ground.papers().dossier().language());
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(whole);
        return whole.substring(0, sentences.next()).strip();
    }

    /** How an event stands to what happened, where it is not a thing of the past. */
    private Phrase reality(Event event) {
        Reality reality = event.reality();
        if (reality == Reality.OCCURRED) {
            return Phrase.EMPTY;
        }
        boolean due =
                reality == Reality.SCHEDULED && ground.asOf().after(event.when().bounds());
        String key = due ? "briefing.reality.due" : "briefing.reality." + reality.word();
        return Phrase.of(" " + Words.say("briefing.bracketed", Words.say(key)), Tone.QUIET);
    }
}
