package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Note;
import chancery.text.Words;
import chancery.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the author noted on records and no other section tells: the kind, the text, who wrote it and when. */
final class Annotations {

    private Annotations() {}

    static Section of(Ground ground, List<Note> notes) {
        List<Block.Line> lines = notes.stream().map(note -> line(ground, note)).toList();
        return new Section(
                SectionKind.NOTES,
                Words.say("briefing.section.notes"),
                null,
                lines.isEmpty() ? List.of() : List.of(new Block.Labelled(lines)));
    }

    private static Block.Line line(Ground ground, Note note) {
        String subject = new Subjects(ground).note(note);
        Phrase words = subject.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(Words.say("briefing.subject", subject), Tone.STRONG).and(" ");
        words = words.and(note.text().strip()).citing(ground.sourcing().of(note));
        String signed = signed(ground, note);
        if (!signed.isEmpty()) {
            words = words.and(" ").and(Words.say("briefing.bracketed", signed), Tone.QUIET);
        }
        return new Block.Line(Words.say("briefing.note." + note.kind().word()), words);
    }

    private static String signed(Ground ground, Note note) {
        return Stream.of(note.author(), date(ground, note.time()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Words.say("briefing.list")));
    }

    private static @Nullable String date(Ground ground, @Nullable Instant time) {
        return time == null
                ? null
                : ground.dates()
                        .brief(Edtf.day(LocalDate.ofInstant(time, ground.asOf().told())));
    }
}
