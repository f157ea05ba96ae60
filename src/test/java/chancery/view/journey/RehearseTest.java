package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import chancery.viewmodel.window.Rehearsal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What is rehearsed while the welcome stands leaves no trace, and a dossier opens after it as without. */
class RehearseTest extends Journey {

    @Test
    void aRehearsalLeavesTheWelcomeAsItWas() throws TimeoutException {
        List<String> before = ask(() -> classes(stage().getScene().getRoot()));
        Node focus = ask(this::focusOwner);

        rehearse();

        assertEquals(before, ask(() -> classes(stage().getScene().getRoot())));
        assertSame(focus, ask(this::focusOwner));
        assertNull(window().workbenchProperty().get());
        assertEquals(List.of(), window().welcome().recent());
        assertEquals(List.of(), window().problems().waiting());
    }

    @Test
    void aDossierOpensAfterARehearsalAsWithout() throws TimeoutException {
        rehearse();

        interact(() -> window().createSample("harbour-exercise"));
        settle();

        assertEquals(26, workbench().session().contents().events().size());
        assertEquals("timeline", ask(this::focusOwner).getId());
    }

    private void rehearse() throws TimeoutException {
        Rehearsal rehearsal = window().rehearsal();
        interact(() -> view().rehearse(rehearsal));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ask(rehearsal::over));
        settle();
    }

    /** What stands in the window, by its style classes. */
    private static List<String> classes(Node node) {
        Stream<String> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> classes(child).stream())
                : Stream.of();
        return Stream.concat(Stream.of(String.join(" ", node.getStyleClass())), below)
                .toList();
    }
}
