package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.Template;
import chancery.briefing.sheet.SectionKind;
import chancery.model.EntryKind;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memories;
import chancery.viewmodel.UserName;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private final List<Path> opened = new ArrayList<>();
    private SheetViewModel sheet;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        sheet = new SheetViewModel(
                harbour.session(),
                new UserName(Memories.fresh(folder), harbour.session().editing()),
                opened::add);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void nothingIsLaidBeforeTheComposerIsShown() {
        words("title").textProperty().set("Talks may fail");

        assertNull(sheet.preview().pagesProperty().get());

        sheet.show(true);

        assertTrue(page(0).contains("Talks may fail"));
    }

    @Test
    void whatIsTypedIsOnThePage() {
        sheet.show(true);
        Pages before = sheet.preview().pagesProperty().get();

        words("title").textProperty().set("Talks may fail");

        assertNotSame(before, sheet.preview().pagesProperty().get());
        assertTrue(page(0).contains("Talks may fail"));
    }

    @Test
    void aWordIsTakenBackAtATime() {
        WordsField title = words("title");
        for (String typed : List.of("T", "Ta", "Talks", "Talks ", "Talks f", "Talks fail")) {
            title.textProperty().set(typed);
        }

        sheet.undo();
        assertEquals("Talks", title.words());
        sheet.undo();
        assertEquals("", title.words());
        sheet.redo();
        sheet.redo();
        assertEquals("Talks fail", title.words());
        sheet.redo();
        assertEquals("Talks fail", title.words());
    }

    @Test
    void anotherTemplateBringsItsSectionsAndCanBeTakenBack() {
        sheet.choose(sheet.templates().get(2));

        assertEquals(Template.CHRONOLOGY, sheet.draft().order().template());
        assertEquals(
                Template.CHRONOLOGY.sections().size(),
                sheet.sections().lines().stream().filter(SectionList.Line::on).count());

        sheet.undo();
        assertEquals(Template.TWO_PAGE, sheet.draft().order().template());
    }

    @Test
    void sectionsAreLeftOutTakenInAndMoved() {
        String first = sheet.sections().lines().get(0).name();

        assertEquals(2, sheet.sections().move(0, 2));
        assertEquals(first, sheet.sections().lines().get(2).name());

        sheet.sections().toggle(2);
        assertTrue(
                sheet.sections().lines().stream().anyMatch(line -> line.name().equals(first) && !line.on()));
        assertEquals(0, sheet.sections().move(0, -1));

        sheet.undo();
        sheet.undo();
        assertEquals(Template.TWO_PAGE.sections(), sheet.draft().order().sections());
    }

    @Test
    void aPeriodIsReadAsItIsTyped() {
        words("from").textProperty().set("March 2031");
        words("to").textProperty().set("April 2031");

        assertEquals(
                List.of(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 4, 30)),
                List.of(
                        assertPresent(sheet.draft().order().scope().from()),
                        assertPresent(sheet.draft().order().scope().to())));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAndNotTaken() {
        words("from").textProperty().set("5 April 2031");
        words("to").textProperty().set("2 April 2031");

        assertEquals("This lies before the first day.", words("to").problem());
        assertNull(sheet.draft().order().scope().to());
    }

    @Test
    void aMarkingOfOnesOwnCountsAsItIsTyped() {
        ((PickField<?>) field("marking")).textProperty().set("OFFICIAL - SENSITIVE");
        sheet.show(true);

        assertTrue(page(0).contains("OFFICIAL - SENSITIVE"));
    }

    @Test
    void datesAreInTheLanguageThatIsPicked() {
        sheet.show(true);
        PickField<?> language = (PickField<?>) field("language");
        assertEquals("English, as in the dossier", language.hint());

        language.textProperty().set("French");
        language.leave();
        assertEquals("fr", sheet.draft().order().layout().language());
        assertTrue(page(0).contains("avr"), () -> page(0));

        sheet.undo();
        assertEquals("", language.textProperty().get());
        sheet.redo();
        assertEquals("French", language.textProperty().get());
    }

    @Test
    void onlyLanguagesThatCanBePrintedAreOffered() {
        List<String> offered = ((PickField<?>) field("language"))
                .offers().stream().map(offer -> String.valueOf(offer.value())).toList();

        assertTrue(offered.containsAll(List.of("de", "el", "en", "es", "fr", "pl", "ru", "uk")), offered::toString);
        assertFalse(offered.contains("ar") || offered.contains("he") || offered.contains("zh"), offered::toString);
    }

    @Test
    void nothingIsGivenUpWhereNothingIsBeingLaid() {
        sheet.show(true);

        sheet.preview().halt();

        assertFalse(sheet.preview().haltedProperty().get());
    }

    @Test
    void anEditOfTheDossierIsOnThePage() {
        sheet.show(true);
        Pages before = sheet.preview().pagesProperty().get();

        harbour.session().editing().undo();
        assertSame(before, sheet.preview().pagesProperty().get());

        sheet.show(false);
        words("title").textProperty().set("Unseen");
        assertSame(before, sheet.preview().pagesProperty().get());
    }

    @Test
    void aPageIsDrawnAsLargeAsIsAsked() {
        sheet.show(true);
        Pages pages = assertPresent(sheet.preview().pagesProperty().get());
        List<Pages.Picture> drawn = new ArrayList<>();

        pages.draw(0, 0.5, drawn::add);

        assertEquals(Math.round(pages.size(0).width() / 2), drawn.get(0).width());
        assertEquals(0xff000000, drawn.get(0).argb()[0] & 0xff000000);
    }

    @Test
    void aCitationLeadsToItsSourceNote() {
        sheet.show(true);
        Pages pages = assertPresent(sheet.preview().pagesProperty().get());
        List<Pages.Link> links = new ArrayList<>();

        pages.read(0, words -> {}, links::addAll);

        Pages.Link citation = links.get(0);
        assertTrue(citation.words().matches("\\d+:\\d+"), citation::words);
        assertEquals(pages.count() - 1, citation.page());
        assertTrue(citation.top() > 0 && citation.top() < pages.size(0).height());
    }

    @Test
    void aCitationHasItsSourceChosen() {
        sheet.show(true);
        List<Pages.Link> links = new ArrayList<>();
        assertPresent(sheet.preview().pagesProperty().get()).read(0, words -> {}, links::addAll);
        Pages.Link citation = links.get(0);

        List<String> shown = new ArrayList<>();
        sheet.preview().whenChosen(() -> shown.add("the inspector"));

        sheet.preview().choose(citation);

        assertEquals(List.of("the inspector"), shown);

        Choice chosen = harbour.session().selection().chosen().orElseThrow();
        assertEquals(EntryKind.SOURCE, chosen.kind());
        assertEquals(
                Optional.of(chosen.id()),
                harbour.session().contents().sources().stream()
                        .filter(source -> citation.words().startsWith(source.number() + ":"))
                        .map(source -> source.id())
                        .findFirst());
    }

    @Test
    void whatIsNotWordForWordIsToldWhenTheSheetIsWritten() {
        sheet.export().write(folder.resolve("sheet.pdf"));

        assertTrue(
                sheet.export().wordsProperty().get().contains("not word for word"),
                sheet.export().wordsProperty()::get);
        sheet.print().begin();
        assertTrue(
                sheet.print().cautionProperty().get().contains("not word for word"),
                sheet.print().cautionProperty()::get);
    }

    @Test
    void theSheetThatIsWorkedOnIsThereAgain() {
        words("title").textProperty().set("Talks may fail");
        sheet.writing().bottomLine().textProperty().set("Nobody moves.");

        SheetViewModel again = another();

        assertEquals("Talks may fail", again.title().words());
        assertEquals(
                "Nobody moves.", again.writing().bottomLine().textProperty().get());
        assertFalse(again.draft().canUndoProperty().get());
    }

    @Test
    void aSheetIsSavedByANameAndOpenedRenamedAndDeleted() {
        words("title").textProperty().set("Talks may fail");
        sheet.saved().save("Weekly");
        sheet.begin();
        assertEquals("", words("title").words());

        sheet.saved().open("Weekly");
        assertEquals("Talks may fail", words("title").words());

        sheet.saved().rename("Weekly", "Monthly");
        assertEquals(List.of("Monthly"), sheet.saved().names());
        assertEquals("Monthly", sheet.saved().currentProperty().get());

        sheet.saved().delete("Monthly");
        assertEquals(List.of(), sheet.saved().names());
        harbour.session().editing().undo();
        assertEquals(List.of("Monthly"), sheet.saved().names());
    }

    @Test
    void aSheetThatIsWrittenIsKeptAndWrittenAgainAsItWas() throws IOException {
        sheet.show(true);
        words("title").textProperty().set("Talks may fail");
        Path out = folder.resolve("sheet.pdf");

        sheet.export().write(out);

        KeptSheets.Line kept = sheet.kept().lines().get(0);
        assertEquals("Talks may fail", kept.title());
        assertEquals("Talks-may-fail.pdf", sheet.export().fileName(kept));
        sheet.export().open();
        assertEquals(List.of(out), opened);

        words("title").textProperty().set("Talks hold");
        Path again = folder.resolve("again.pdf");
        sheet.export().write(kept, again);
        assertEquals(-1, Files.mismatch(out, again));

        sheet.kept().show(kept);
        assertTrue(page(0).contains("Talks may fail"));
        sheet.preview().showOwn();
        assertTrue(page(0).contains("Talks hold"));

        sheet.kept().delete(kept);
        assertEquals(List.of(), sheet.kept().lines());
    }

    @Test
    void aSheetIsWrittenInTheFormatOfItsName() throws IOException {
        for (String ending : sheet.export().endings()) {
            sheet.export().write(folder.resolve("sheet." + ending));
        }

        assertEquals(sheet.export().endings().size(), sheet.kept().lines().size());
        assertTrue(Files.readString(folder.resolve("sheet.md")).contains("TLP:CLEAR"));
    }

    @Test
    void changesSinceAKeptSheetAreAskedFor() {
        sheet.export().write(folder.resolve("sheet.pdf"));
        KeptSheets.Line kept = sheet.kept().lines().get(0);

        sheet.kept().compare(kept);
        assertEquals(kept.sheet().id(), sheet.draft().order().since());

        sheet.kept().compare(kept);
        assertNull(sheet.draft().order().since());
    }

    @Test
    void theSheetWhoseChangesAreToldIsPickedByItsName() {
        sheet.choose(sheet.templates().get(0));
        sheet.export().write(folder.resolve("sheet.pdf"));
        KeptSheets.Line kept = sheet.kept().lines().get(0);
        PickField<?> since = (PickField<?>) field("since");

        since.unfold();
        since.take();
        assertEquals(kept.sheet().id(), sheet.draft().order().since());
        assertTrue(sheet.draft().order().sections().contains(SectionKind.CHANGES));
        assertTrue(since.textProperty().get().startsWith(kept.title()));

        since.textProperty().set("");
        assertNull(sheet.draft().order().since());

        sheet.kept().compare(kept);
        assertTrue(since.textProperty().get().startsWith(kept.title()));

        sheet.kept().delete(kept);
        assertEquals("a sheet that is no longer kept", since.textProperty().get());
        assertEquals(kept.sheet().id(), sheet.draft().order().since());
    }

    private SheetViewModel another() {
        return new SheetViewModel(
                harbour.session(),
                new UserName(Memories.fresh(folder), harbour.session().editing()),
                opened::add);
    }

    private String page(int index) {
        List<String> said = new ArrayList<>();
        assertPresent(sheet.preview().pagesProperty().get()).read(index, said::add, links -> {});
        return said.get(0);
    }

    private WordsField words(String name) {
        return (WordsField) field(name);
    }

    private FormField field(String name) {
        if (name.equals("title")) {
            return sheet.title();
        }
        return List.of(sheet.head(), sheet.scope(), sheet.since(), sheet.layout()).stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T assertPresent(T value) {
        assertNotNull(value);
        return value;
    }
}
