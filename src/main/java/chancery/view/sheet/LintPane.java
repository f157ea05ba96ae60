package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.LintLine;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a hard reader would hold against the sheet, below what is written; each line leads to its field. */
final class LintPane extends VBox {

    private final ObservableList<LintLine> findings;
    private final ObservableBooleanValue known;
    private final BiConsumer<String, Integer> lead;
    private final VBox lines = new VBox();
    private final Label count = Nodes.label("", "lint-count");
    private final ScrollPane scroll = new ScrollPane(lines);

    /**
     * Lists the findings.
     *
     * @param known whether the sheet was looked at; before, nothing is said of it
     * @param lead gives the keyboard to a field, by its name and row
     */
    LintPane(ObservableList<LintLine> findings, ObservableBooleanValue known, BiConsumer<String, Integer> lead) {
        this.findings = findings;
        this.known = known;
        this.lead = lead;
        getStyleClass().add("sheet-lint");
        setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("lint-lines");
        scroll.getStyleClass().addAll("form-scroll", "lint-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox head = Nodes.row(
                "lint-head",
                Nodes.label(Words.say("sheet.lint").toUpperCase(Words.LANGUAGE), "section-heading"),
                count);
        getChildren().addAll(head, scroll);
        findings.subscribe(this::list);
        known.subscribe(this::list);
        list();
    }

    private void list() {
        lines.getChildren().setAll(findings.stream().map(this::line).toList());
        String none = known.get() ? Words.say("sheet.lint.none") : "";
        count.setText(findings.isEmpty() ? none : String.valueOf(findings.size()));
        Nodes.show(scroll, !findings.isEmpty());
        requestLayout();
    }

    private ChoosableRegion line(LintLine finding) {
        Label words = Nodes.prose(finding.words(), "lint-words");
        Label remedy = Nodes.prose(finding.remedy(), "lint-remedy");
        VBox text = new VBox(words, remedy);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = Nodes.row("lint-line", Nodes.icon(Feather.ALERT_CIRCLE, "lint-icon"), text);
        return new ChoosableRegion(
                row, finding.words() + " " + finding.remedy(), () -> lead.accept(finding.field(), finding.row()));
    }
}
