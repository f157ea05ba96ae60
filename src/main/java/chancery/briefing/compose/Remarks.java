package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Note;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What was written, then notes that are told as they stand: where sources differ, and what is not known. */
final class Remarks {

    private Remarks() {}

    static Section of(Ground ground, SectionKind kind, List<String> written, List<Note> notes, Room room) {
        List<Phrase> points = new ArrayList<>(new Written(ground).all(written));
        int told = Math.min(notes.size(), room.notes());
        notes.stream().limit(told).map(note -> phrase(ground, note)).forEach(points::add);
        List<Block> blocks = points.isEmpty() ? List.of() : List.of(new Block.Points(points));
        return new Section(kind, Words.say("briefing.section." + kind.word()), Left.words(notes.size() - told), blocks);
    }

    private static Phrase phrase(Ground ground, Note note) {
        String subject = new Subjects(ground).note(note);
        Phrase about = subject.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(Words.say("briefing.subject", subject), Tone.STRONG).and(" ");
        return about.and(note.text().strip()).citing(ground.sourcing().of(note));
    }
}
