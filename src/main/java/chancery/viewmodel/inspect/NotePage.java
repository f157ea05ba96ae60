package chancery.viewmodel.inspect;

import chancery.model.Note;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Moments;
import java.util.ArrayList;
import java.util.List;

/** The page of a note. */
final class NotePage {

    private final Phrases phrases;

    NotePage(Phrases phrases) {
        this.phrases = phrases;
    }

    Page of(Note note) {
        List<Fact> facts = new ArrayList<>();
        EventPage.add(facts, "window.inspect.note.on", List.of(phrases.any(note.on())));
        if (note.author() != null) {
            EventPage.add(facts, "window.inspect.author", List.of(new Piece.Plain(note.author())));
        }
        if (note.time() != null) {
            String time =
                    Moments.words(note.time(), phrases.contents().dossier().zone());
            EventPage.add(facts, "window.inspect.note.time", List.of(new Piece.Plain(time)));
        }
        return new Page(
                Choice.of(note),
                List.of(
                        new Badge(Words.say("window.inspect.note"), Badge.Tone.KIND, null),
                        new Badge(
                                Phrases.word(note.kind()),
                                Badge.Tone.PLAIN,
                                Words.say("window.note." + note.kind().word()))),
                Phrases.opening(note.text()),
                null,
                List.of(Sections.card(note), new Block.Facts(facts)));
    }
}
