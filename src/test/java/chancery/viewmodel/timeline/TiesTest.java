package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.paint.Measured;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Panels;
import chancery.viewmodel.Rows;
import chancery.viewmodel.Session;
import chancery.viewmodel.picture.PictureForm;
import chancery.viewmodel.picture.PictureViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesTest {

    private static final Id<Event> RECALL = new Id<>("hbr-event-ambassador-recall");
    private static final Id<Event> CLOSURE = new Id<>("hbr-event-quay-closure");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Session session;
    private TimelineViewModel timeline;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        session = harbour.session();
        timeline = Panels.of(session, folder).timeline();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void anEventIsTiedToTheOneItsDateCountsFromWhicheverOfThemIsChosen() {
        List<Measured.Tie> expected = List.of(new Measured.Tie(row(RECALL), row(CLOSURE), "3 days after"));
        assertEquals(List.of(), ties().ties());
        session.selection().choose(EntryKind.EVENT, RECALL);
        assertEquals(expected, ties().ties());
        session.selection().choose(EntryKind.EVENT, CLOSURE);
        assertEquals(expected, ties().ties());
        session.selection().clear();
        assertEquals(List.of(), ties().ties());
    }

    @Test
    void aSavedPictureShowsTheTiesOfTheChosenEventAndExplainsThem() throws IOException {
        PictureViewModel pictures = new PictureViewModel(session, timeline);
        PictureForm form = pictures.form(false);
        form.formatProperty().set(PictureForm.Format.SVG);
        form.allLanesProperty().set(true);
        Path free = folder.resolve("free.svg");
        Path tied = folder.resolve("tied.svg");
        pictures.save(form, free);
        session.selection().choose(EntryKind.EVENT, RECALL);
        pictures.save(form, tied);

        List<String> words = List.of(">3 days after</text>", ">date counted from another event</text>");
        assertEquals(List.of(), words.stream().filter(read(free)::contains).toList());
        assertEquals(words, words.stream().filter(read(tied)::contains).toList());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void anEventThatIsPointedAtIsTiedToo() {
        timeline.hover(row(RECALL));
        assertEquals(1, ties().ties().size());
        assertEquals(List.of(), ties().ofChosen(), "a picture shows what is chosen");
        timeline.hover(ViewOptions.NO_ROW);
        assertEquals(List.of(), ties().ties());
    }

    private Ties ties() {
        return timeline.measures().ties();
    }

    private int row(Id<Event> id) {
        return Rows.of(
                session.file().shelf().event(id).orElseThrow(),
                session.contents(),
                session.file().shelf());
    }
}
