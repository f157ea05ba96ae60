package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program holds the file's lock, which is not one of ours and knows nothing of our claims. */
class LockTest {

    @TempDir
    Path folder;

    @Test
    void anEditThatAnotherProgramKeepsFromTheFileIsRefusedInSeconds() throws SQLException {
        Path path = folder.resolve("locked.dossier");
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(path, null);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            DossierRefused refused =
                    assertThrows(DossierRefused.class, () -> file.write(pen -> pen.put(KilledProgram.mark(1))));
            assertEquals(Reason.LOCKED, refused.reason());
            assertTrue(!file.shelf().events().isEmpty(), "it can be read meanwhile");
            statement.executeUpdate("ROLLBACK");
            file.write(pen -> pen.put(KilledProgram.mark(1)));
            assertTrue(file.shelf().entry(KilledProgram.mark(1).id()).isPresent());
        }
    }
}
