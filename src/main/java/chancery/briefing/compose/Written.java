package chancery.briefing.compose;

import chancery.briefing.order.Referring;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Tone;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the analyst wrote, as phrases. A reference to a record becomes the words it is read under and the citations of what the
 * record rests on; one to a record that is gone, or that was not known at the moment of the sheet, says so.
 */
final class Written {

    private final Ground ground;

    Written(Ground ground) {
        this.ground = ground;
    }

    /** The paragraphs of a text, one a line that is not blank. */
    List<Phrase> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(this::of).toList();
    }

    /** Each text that is not blank. */
    List<Phrase> all(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(this::of).toList();
    }

    /** A text as one phrase. */
    Phrase of(String text) {
        Phrase phrase = Phrase.EMPTY;
        for (Referring.Stretch stretch : Referring.stretches(text.strip().replaceAll("\\s+", " "))) {
            Id<?> record = stretch.record();
            phrase = phrase.and(stretch.words());
            if (record != null) {
                phrase = referred(phrase, record);
            }
        }
        return phrase;
    }

    private Phrase referred(Phrase phrase, Id<?> id) {
        Entry entry = ground.papers().entry(id);
        if (entry == null) {
            return phrase.and(" ").and(Words.say("briefing.written.gone"), Tone.WARNING);
        }
        Optional<Entry> known = entry.match(new KnownEntry(ground.known()));
        if (known.isEmpty()) {
            return phrase.and(" ").and(Words.say("briefing.written.later"), Tone.WARNING);
        }
        if (known.get() instanceof Source source) {
            return phrase.and(" ").and(Words.say("briefing.written.source", source.number()), Tone.QUIET);
        }
        return phrase.citing(ground.sourcing().of(known.get()));
    }
}
