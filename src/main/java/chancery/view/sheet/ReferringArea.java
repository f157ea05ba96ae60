package chancery.view.sheet;

import chancery.text.Words;
import chancery.viewmodel.sheet.ReferenceFinder;
import chancery.viewmodel.sheet.ReferringText;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A field for words that refer to records: an at sign completes to a title, which then stands on a ground of its own. It grows with
 * its words.
 */
final class ReferringArea extends StackPane {

    private static final double FRAME = 14;

    private final ReferringText text;
    private final ReferenceFinder finder;
    private final TextArea area = new TextArea();
    private final Pane grounds = new Pane();
    private boolean putting;
    private boolean drawn = true;

    /**
     * A field.
     *
     * @param lines how many lines high it is at least
     */
    ReferringArea(ReferringText text, ReferenceFinder finder, String hint, int lines) {
        this.text = text;
        this.finder = finder;
        getStyleClass().add("referring");
        area.getStyleClass().addAll("prose-area", "referring-area", "field-" + text.name());
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setPromptText(hint);
        area.setAccessibleText(text.label());
        area.setAccessibleHelp(Words.say("sheet.refer.how"));
        area.setText(text.textProperty().get());
        grounds.setMouseTransparent(true);
        grounds.setManaged(false);
        getChildren().addAll(area, grounds);
        area.textProperty().subscribe((before, after) -> {
            if (!putting) {
                text.textProperty().set(after);
            }
            grow();
        });
        text.textProperty().subscribe((before, after) -> put(after));
        text.spotsProperty().subscribe(spots -> redraw());
        area.caretPositionProperty().subscribe((before, after) -> look());
        area.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                finder.close();
            }
        });
        area.scrollTopProperty().subscribe(top -> redraw());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        layoutBoundsProperty().subscribe(bounds -> grow());
        area.skinProperty().subscribe(skin -> Platform.runLater(this::grow));
    }

    /** What takes the keyboard. */
    TextArea input() {
        return area;
    }

    /** Where a place of the words is on the screen; null where it cannot be seen. */
    @Nullable
    Bounds onScreen(int unit) {
        if (!(area.getSkin() instanceof TextAreaSkin skin) || area.getScene() == null) {
            return null;
        }
        Rectangle2D at = skin.getCharacterBounds(Math.min(unit, area.getLength()));
        return area.localToScreen(
                new javafx.geometry.BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    /** Puts in what is offered and marked. */
    void goOn(int caret) {
        if (caret >= 0) {
            area.positionCaret(Math.min(caret, area.getLength()));
            area.requestFocus();
        }
    }

    /** Only what differs is replaced, so that the caret stays where it was, or where something came back. */
    private void put(String now) {
        String before = area.getText();
        if (putting || now.equals(before)) {
            return;
        }
        int shorter = Math.min(before.length(), now.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        putting = true;
        area.replaceText(same, before.length() - tail, now.substring(same, now.length() - tail));
        putting = false;
    }

    private void look() {
        if (area.isFocused() && !putting && area.getSelection().getLength() == 0) {
            // The words are told before the caret has moved behind what was typed.
            Platform.runLater(() -> {
                if (area.isFocused()
                        && area.getText().equals(text.textProperty().get())) {
                    finder.look(text, area.getCaretPosition());
                }
            });
        }
    }

    private void pressed(KeyEvent event) {
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (finder.openProperty().get() == text && bare) {
            switch (event.getCode()) {
                case DOWN -> finder.mark(1);
                case UP -> finder.mark(-1);
                case ENTER, TAB -> goOn(finder.take());
                case ESCAPE -> finder.refuse();
                default -> {
                    return;
                }
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && bare) {
            event.consume();
            // In a text area Tab types a tabulator, and Ctrl Tab goes on.
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
        }
    }

    /** As high as the words are, and no less than the lines it begins with. */
    private void grow() {
        redraw();
        if (area.lookup(".content") instanceof Region content
                && content.lookup(".text") instanceof Text words
                && words.getLayoutBounds().getHeight() > 0) {
            double line = words.getFont().getSize() * 1.36;
            double high = Math.max(
                            area.getPrefRowCount() * line,
                            words.getLayoutBounds().getHeight())
                    + FRAME;
            if (Math.abs(high - area.getPrefHeight()) > 1) {
                area.setPrefHeight(high);
                area.setMinHeight(high);
            }
        }
    }

    private void redraw() {
        if (drawn) {
            drawn = false;
            Platform.runLater(this::draw);
        }
    }

    private void draw() {
        drawn = true;
        grounds.getChildren().clear();
        if (!(area.getSkin() instanceof TextAreaSkin skin)) {
            return;
        }
        List<Node> drawnNow = new ArrayList<>();
        for (ReferringText.Spot spot : text.spotsProperty().get()) {
            ground(skin, spot, drawnNow);
        }
        grounds.getChildren().setAll(drawnNow);
    }

    /** A ground for each line that the words of a reference stand on. */
    private void ground(TextAreaSkin skin, ReferringText.Spot spot, List<Node> into) {
        Region line = null;
        double left = 0;
        double top = 0;
        for (int unit = spot.from(); unit < Math.min(spot.to(), area.getLength()); unit++) {
            Rectangle2D at = skin.getCharacterBounds(unit);
            if (line == null || Math.abs(at.getMinY() - top) > at.getHeight() / 2) {
                line = new Region();
                line.getStyleClass().add("referring-ground");
                line.setManaged(false);
                into.add(line);
                left = at.getMinX();
                top = at.getMinY();
            }
            line.resizeRelocate(left - 1, top, at.getMaxX() - left + 2, at.getHeight());
        }
    }
}
