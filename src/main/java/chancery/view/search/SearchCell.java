package chancery.view.search;

import static chancery.view.look.Nodes.label;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.search.SearchLine;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of what was found: a heading, or a record with the words that match. */
final class SearchCell extends ListCell<SearchLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final FontIcon icon = Nodes.icon(Feather.FILE, "search-icon");
    private final Label title = label("", "search-title");
    private final TextFlow snippet = new TextFlow();
    private final Label caution = label(Words.say("window.search.unsound"), "quote-caution");
    private final VBox words = new VBox(title, snippet, caution);
    private final HBox row = Nodes.row("search-row", icon, words);

    private final Predicate<SearchLine.Found> unsound;

    /**
     * An empty cell.
     *
     * @param take called with a line that is clicked
     * @param unsound whether a record rests on words that are not its source's
     */
    SearchCell(Consumer<SearchLine> take, Predicate<SearchLine.Found> unsound) {
        this.unsound = unsound;
        caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        getStyleClass().add("search-cell");
        snippet.getStyleClass().add("search-snippet");
        words.setMinWidth(0);
        title.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        boolean heading = !empty && line instanceof SearchLine.Group;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(empty || line == null || heading);
        if (!empty && line instanceof SearchLine.Group group) {
            setText(Words.say("window.search." + group.kind().word()).toUpperCase(Words.LANGUAGE));
        } else if (!empty && line != null) {
            line.hit().ifPresent(this::show);
        }
    }

    private void show(SearchLine.Found found) {
        icon.setIconCode(icon(found.kind()));
        title.setText(found.title());
        snippet.getChildren().clear();
        int from = 0;
        for (SearchLine.Mark mark : found.marks()) {
            add(found.snippet().substring(from, mark.from()), "search-words");
            add(found.snippet().substring(mark.from(), mark.to()), "search-match");
            from = mark.to();
        }
        add(found.snippet().substring(from), "search-words");
        Nodes.show(snippet, !found.snippet().isEmpty());
        Nodes.show(caution, unsound.test(found));
        setGraphic(row);
        row.pseudoClassStateChanged(LATER, found.later());
        String told = found.title() + ". " + found.snippet();
        String sound = caution.isVisible() ? told + ". " + caution.getText() + "." : told;
        setAccessibleText(found.later() ? sound + " " + Words.say("as-of.later.told") : sound);
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            Text node = Nodes.text(text, style);
            snippet.getChildren().add(node);
        }
    }

    private static Feather icon(EntryKind kind) {
        return switch (kind) {
            case DOSSIER -> Feather.FOLDER;
            case SOURCE -> Feather.FILE_TEXT;
            case ACTOR -> Feather.USER;
            case PLACE -> Feather.MAP_PIN;
            case EVENT -> Feather.CALENDAR;
            case QUOTE -> Feather.MESSAGE_SQUARE;
            case ISSUE -> Feather.HELP_CIRCLE;
            case POSITION -> Feather.SLIDERS;
            case NOTE -> Feather.EDIT_3;
        };
    }
}
