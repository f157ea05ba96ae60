package chancery.view.check;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.check.CheckRow;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A finding in the list: on what, what does not fit, and what can be done about it; or the name of a check. */
final class CheckCell extends ListCell<CheckRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");

    private final Label name = label("", "check-name");
    private final Label count = label("", "check-count");
    private final Label about = Nodes.prose("", "check-about");
    private final VBox heading = new VBox(Nodes.row("check-head", name, count), about);
    private final Label kind = label("", "badge");
    private final Label title = label("", "check-title");
    private final Label text = Nodes.prose("", "check-text");
    private final Label reason = Nodes.prose("", "check-reason");
    private final Button fix = new Button();
    private final Button dismiss = new Button();
    private final VBox words = new VBox(Nodes.row("check-on", kind, title), text, reason);
    private final HBox line = Nodes.row("check-line", words, fix, dismiss);
    private final boolean editable;

    /**
     * An empty cell.
     *
     * @param editable whether anything can be done about a finding
     * @param fixed what the first button does
     * @param dismissed what the second button does
     */
    CheckCell(boolean editable, Consumer<CheckRow.Line> fixed, Consumer<CheckRow.Line> dismissed) {
        this.editable = editable;
        getStyleClass().add("check-cell");
        heading.getStyleClass().add("check-heading");
        words.getStyleClass().add("check-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        title.setMinWidth(0);
        kind.setMinWidth(USE_PREF_SIZE);
        reason.setGraphic(Nodes.icon(Feather.EYE_OFF));
        button(fix, fixed);
        button(dismiss, dismissed);
        setPrefWidth(0);
        // A list cell hands its graphic its preferred width, and a wrapped text's is one long line.
        line.maxWidthProperty()
                .bind(widthProperty().subtract(snappedLeftInset()).subtract(snappedRightInset()));
        heading.maxWidthProperty().bind(line.maxWidthProperty());
    }

    private void button(Button button, Consumer<CheckRow.Line> action) {
        button.getStyleClass().add("check-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            CheckRow row = getItem();
            if (row != null) {
                row.line().ifPresent(action);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CheckRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(HEADING, false);
        pseudoClassStateChanged(DISMISSED, false);
        if (!empty && row != null) {
            row.line().ifPresentOrElse(this::show, () -> show((CheckRow.Heading) row));
        }
    }

    private void show(CheckRow.Heading of) {
        pseudoClassStateChanged(HEADING, true);
        name.setText(of.checkTitle());
        count.setText(
                of.unlisted() == 0
                        ? Integer.toString(of.count())
                        : Words.say("window.checks.unlisted", of.count(), of.unlisted()));
        about.setText(Words.say("window.checks.about", of.about()));
        setGraphic(heading);
        setAccessibleText(of.checkTitle());
    }

    private void show(CheckRow.Line of) {
        pseudoClassStateChanged(DISMISSED, !of.open());
        kind.setText(Words.say("window.checks.kind." + of.kind().word()));
        title.setText(of.title());
        text.setText(of.text());
        String why = of.reason();
        reason.setText(why.isEmpty() ? "" : Words.say("window.checks.dismissed.why", why));
        Nodes.show(reason, !why.isEmpty());
        String mending = of.mending()
                .map(one -> one.name())
                .or(() -> of.review().map(source -> Words.say("window.checks.review")))
                .orElse("");
        fix.setText(mending);
        Nodes.show(fix, editable && !mending.isEmpty());
        dismiss.setText(Words.say(why.isEmpty() ? "window.checks.dismiss" : "window.checks.recall"));
        Nodes.show(dismiss, editable);
        setGraphic(line);
        setAccessibleText(Words.say("window.checks.told", of.checkTitle(), of.title(), of.text(), why));
    }
}
