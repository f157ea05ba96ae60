package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.viewmodel.window.ViewMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything that can be shown by a key is fit for somebody who cannot see it well, or at all, or cannot use a mouse. */
class EverybodyTest extends Journey {

    /** What opens a card, by what it is called in a complaint. */
    private static final Map<String, KeyCode[]> CARDS = new TreeMap<>(Map.ofEntries(
            Map.entry("search", new KeyCode[] {KeyCode.CONTROL, KeyCode.K}),
            Map.entry("filter", new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F}),
            Map.entry("as-of", new KeyCode[] {KeyCode.O}),
            Map.entry("go-to", new KeyCode[] {KeyCode.CONTROL, KeyCode.G}),
            Map.entry("bookmarks", new KeyCode[] {KeyCode.CONTROL, KeyCode.D}),
            Map.entry("picture", new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P}),
            Map.entry("new", new KeyCode[] {KeyCode.INSERT}),
            Map.entry("edit", new KeyCode[] {KeyCode.E}),
            Map.entry("keys", new KeyCode[] {KeyCode.F1}),
            Map.entry("position", new KeyCode[] {KeyCode.P}),
            Map.entry("backups", new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B}),
            Map.entry("history", new KeyCode[] {KeyCode.H}),
            Map.entry("rename", new KeyCode[] {KeyCode.F2}),
            Map.entry("delete", new KeyCode[] {KeyCode.DELETE})));

    @Test
    void everythingInSightOfHarbourIsNamedWholeAndLegible() {
        assertEquals(List.of(), inspected("harbour-exercise"));
    }

    @Test
    void everythingInSightOfGenevaIsNamedWholeAndLegible() {
        assertEquals(List.of(), inspected("geneva-2022"));
    }

    private List<String> inspected(String sample) {
        interact(() -> {
            window().createSample(sample);
            stage().setWidth(1280);
            stage().setHeight(800);
        });
        List<String> faults = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            for (ViewMode mode : ViewMode.values()) {
                interact(() -> workbench().modeProperty().set(mode));
                interact(() -> workbench().chronology().choose(3));
                faults.addAll(look(sample + " " + theme + " " + mode.word()));
            }
            interact(() -> workbench().modeProperty().set(ViewMode.TIMELINE));
            for (Map.Entry<String, KeyCode[]> card : CARDS.entrySet()) {
                interact(() -> workbench().chronology().choose(3));
                open(card.getValue());
                faults.addAll(look(sample + " " + theme + " " + card.getKey()));
                keyboard().type(KeyCode.ESCAPE);
            }
            interact(() -> window().looks().switchTheme());
        }
        return faults;
    }

    /** A bare letter counts as it is typed, any other key as it is pressed. */
    private void open(KeyCode... keys) {
        if (keys.length == 1 && keys[0].isLetterKey()) {
            keyboard().write(keys[0].getChar().toLowerCase(java.util.Locale.ROOT));
        } else {
            keyboard().type(keys);
        }
    }

    private List<String> look(String where) {
        return ask(() -> {
            stage().getScene().getRoot().applyCss();
            stage().getScene().getRoot().layout();
            return new Inspection(where).of(stage().getScene().getRoot());
        });
    }
}
