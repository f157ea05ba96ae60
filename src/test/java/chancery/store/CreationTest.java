package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Span;
import chancery.store.DossierRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new dossier, whatever it is called and whatever is written into it. */
class CreationTest {

    @TempDir
    Path folder;

    @Test
    void aNewDossierReplacesNoFile() throws IOException {
        Path path = folder.resolve("mine.dossier");
        Files.writeString(path, "mine");
        assertEquals(
                Reason.EXISTS,
                assertThrows(DossierRefused.class, () -> DossierFile.create(path, Example.DOSSIER))
                        .reason());
        assertEquals("mine", Files.readString(path));
        assertEquals(Set.of("mine.dossier"), Raw.names(folder));
    }

    @Test
    void aNewDossierNeedsItsFolder() {
        Path path = folder.resolve("nowhere").resolve("new.dossier");
        assertEquals(
                Reason.UNWRITABLE,
                assertThrows(DossierRefused.class, () -> DossierFile.create(path, Example.DOSSIER))
                        .reason());
        assertEquals(Set.of(), Raw.names(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?journal_mode=off.dossier",
                "a#b.dossier",
                "%41.dossier",
                "a&b=c;d.dossier",
                "a+b c.dossier",
                ":resource:http:example.org",
                ":memory:",
                "file:a.dossier",
                "日内瓦.dossier",
                "Ж \uD83D\uDEA2.dossier",
                "it's \"quoted\".dossier"
            })
    void aNameIsANameWhateverItLooksLike(String name) {
        Path path = folder.resolve(name);
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
            assertEquals(path, file.path());
            Backup.copy(file, folder.resolve("copy of " + name));
        }
        try (DossierFile file = DossierFile.open(path)) {
            assertEquals(3, file.shelf().events().size());
        }
        assertEquals(Set.of(name, "copy of " + name), Raw.names(folder));
    }

    @Test
    void aDossierSaysWhatItIs() {
        Path path = folder.resolve("harbour.dossier");
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
        }
        try (DossierFile file = DossierFile.open(path)) {
            FileFacts facts = file.facts();
            assertEquals(0x43484E43, facts.applicationId());
            assertEquals(Schema.released().version(), facts.schemaVersion());
            assertEquals(Raw.bytes(path).length, facts.bytes());
            assertEquals(
                    Map.of(
                            EntryKind.DOSSIER, 1,
                            EntryKind.SOURCE, 2,
                            EntryKind.ACTOR, 2,
                            EntryKind.PLACE, 2,
                            EntryKind.EVENT, 3,
                            EntryKind.QUOTE, 2,
                            EntryKind.ISSUE, 2,
                            EntryKind.POSITION, 2,
                            EntryKind.NOTE, 2),
                    facts.records());
            assertEquals(2, facts.passages());
            assertTrue(facts.sound());
            assertFalse(file.readOnly());
            assertEquals(Optional.empty(), file.banner());
            assertEquals(List.of(), file.notices());
        }
    }

    @Test
    void textsComeBackToTheCharacter() {
        String text =
                "\u0000 NUL, \uD83D\uDEA2 beyond the plane, \uFFFD, \r\n\t, e\u0301, \u202Ebidi\u202C, \uE000 private\n";
        int length = text.codePointCount(0, text.length());
        Passage passage = new Passage(
                Example.GAZETTE.id(), 1, 1, new Span(0, length), text, "", "\uD83D\uDEA2", null, Example.HASH);
        Entry quote = new Quote(
                new Id<>("q"),
                QuoteKind.DIRECT,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                List.of(passage));
        try (DossierFile file = DossierFile.create(folder.resolve("t.dossier"), Example.DOSSIER)) {
            file.write(pen -> {
                pen.put(quote);
                pen.put(Example.GAZETTE);
                pen.putText(Example.GAZETTE.id(), text);
            });
            assertEquals(Optional.of(quote), file.shelf().entry(quote.id()));
            assertEquals(Optional.of(text), file.shelf().text(Example.GAZETTE.id()));
            assertTrue(file.facts().sound());
        }
    }
}
