package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Note;
import chancery.text.Words;
import java.util.List;

/** Notes that are told as they stand: where sources differ, and what is not known. */
final class Remarks {

    private Remarks() {}

    static Section of(Ground ground, SectionKind kind, String key, List<Note> notes, Room room) {
        List<Phrase> points = notes.stream()
                .limit(room.notes())
                .map(note -> phrase(ground, note))
                .toList();
        List<Block> blocks = points.isEmpty() ? List.of() : List.of(new Block.Points(points));
        return new Section(kind, Words.say(key), Left.words(notes.size() - points.size()), blocks);
    }

    private static Phrase phrase(Ground ground, Note note) {
        String subject = new Subjects(ground).note(note);
        Phrase about = subject.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(Words.say("briefing.subject", subject), Tone.STRONG).and(" ");
        return about.and(note.text().strip()).citing(ground.sourcing().of(note));
    }
}
