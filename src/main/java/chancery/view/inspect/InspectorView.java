package chancery.view.inspect;

import static chancery.view.look.Nodes.label;
import static chancery.view.look.Nodes.prose;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.inspect.Badge;
import chancery.viewmodel.inspect.Block;
import chancery.viewmodel.inspect.InspectorViewModel;
import chancery.viewmodel.inspect.Page;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pane on the right: everything about the chosen record. */
public final class InspectorView extends BorderPane {

    private final InspectorViewModel viewModel;
    private final LooksViewModel looks;
    private final VBox content = new VBox();
    private @Nullable Page shown;
    private final ScrollPane scroll = new ScrollPane(content);

    /** Shows what is chosen, and follows it. */
    public InspectorView(InspectorViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.looks = looks;
        getStyleClass().add("inspector");
        content.getStyleClass().add("page");
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Words.say("window.inspector"));
        setCenter(scroll);
        setBottom(hints());
        viewModel.pageProperty().subscribe(this::show);
        looks.darkProperty()
                .when(Nodes.shown(this))
                .subscribe(dark -> show(viewModel.pageProperty().get()));
    }

    /** Gives the keyboard to the page. */
    public void focus() {
        scroll.requestFocus();
    }

    private void show(@Nullable Page page) {
        boolean same = page != null && shown != null && page.subject().equals(shown.subject());
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = same && owner != null ? owner.getId() : null;
        double place = same ? scroll.getVvalue() : 0;
        shown = page;
        content.getChildren().clear();
        scroll.setVvalue(0);
        fill(page);
        if (focused != null && content.lookup("#" + focused) != null) {
            content.lookup("#" + focused).requestFocus();
        }
        scroll.layout();
        scroll.setVvalue(place);
    }

    private void fill(@Nullable Page page) {
        if (page == null) {
            content.getChildren().add(empty());
            return;
        }
        VBox head = new VBox();
        head.getStyleClass().add("page-head");
        FlowPane badges = new FlowPane();
        badges.getStyleClass().add("badges");
        page.badges().forEach(badge -> badges.getChildren().add(badge(badge)));
        head.getChildren().addAll(badges, prose(page.title(), "page-title"));
        if (page.subtitle() != null) {
            head.getChildren().add(prose(page.subtitle(), "page-subtitle"));
        }
        content.getChildren().add(head);
        BlockNodes nodes = new BlockNodes(looks.dark(), viewModel::choose, viewModel.judging());
        for (Block block : page.blocks()) {
            content.getChildren().add(block.match(nodes));
        }
        if (!page.blocks().isEmpty()) {
            content.getChildren().get(1).getStyleClass().add("first");
        }
    }

    private static Node badge(Badge badge) {
        return Nodes.badge(badge.text(), badge.hint(), badge.tone().name().toLowerCase(Locale.ROOT));
    }

    private static Node empty() {
        return Nodes.empty(
                Feather.MOUSE_POINTER, Words.say("window.inspector.empty"), Words.say("window.inspector.empty.how"));
    }

    private static Node hints() {
        FlowPane hints = new FlowPane(
                hint("window.inspector.keys.events", "←", "→"),
                hint("window.inspector.keys.back", "Alt ←"),
                hint("window.inspector.keys.all", "?"));
        hints.getStyleClass().add("key-hints");
        return hints;
    }

    private static Node hint(String what, String... keys) {
        HBox hint = Nodes.row("key-hint");
        for (String key : keys) {
            Label name = label(key, "key");
            name.setMinWidth(USE_PREF_SIZE);
            hint.getChildren().add(name);
        }
        hint.getChildren().add(label(Words.say(what), "key-what"));
        return hint;
    }
}
