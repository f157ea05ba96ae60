package chancery.view.asof;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.asof.AsOfViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** The chip in the bar at the top that says from which day the dossier is looked at; pressing it opens the card for that. */
public final class AsOfChip extends Button {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    /**
     * Shows the day.
     *
     * @param open opens the card
     */
    public AsOfChip(AsOfViewModel viewModel, Runnable open) {
        getStyleClass().setAll("as-of");
        setId("as-of");
        Label day = label("", "as-of-day");
        viewModel.dayProperty().subscribe(now -> {
            day.setText(now.isEmpty() ? Words.say("as-of.none") : now);
            setAccessibleText(Words.say("window.top.as-of") + " " + day.getText());
        });
        setGraphic(day);
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Nodes.hint(Words.say("window.top.as-of.hint")));
        setOnAction(event -> open.run());
        viewModel.asOf().awayProperty().subscribe(away -> pseudoClassStateChanged(AWAY, away));
    }

    /** In a narrow window the day alone has to do. */
    public void narrow(boolean now) {
        setText(now ? "" : Words.say("window.top.as-of"));
    }
}
