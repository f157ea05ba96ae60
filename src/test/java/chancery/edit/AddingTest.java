package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddingTest {

    @Test
    void anEditIsNamedAfterTheTitleOfItsSource() {
        assertEquals(
                "Add ‘The quay is shut’",
                Adding.of(source("The quay is shut"), "Ships wait.\n").name());
    }

    @Test
    void aSourceWithoutATitleIsCalledByItsFirstWords() {
        assertEquals(
                "Add ‘Ships wait outside the harbour. The minister says that…’",
                Adding.of(source(null), "Ships wait outside the harbour.\nThe minister says that nobody lands.\n")
                        .name());
    }

    private static Source source(@Nullable String title) {
        return new Source(
                new Id<>("s"),
                4,
                title,
                null,
                null,
                null,
                null,
                null,
                SourceKind.ARTICLE,
                Grade.UNKNOWN,
                null,
                null,
                1);
    }
}
