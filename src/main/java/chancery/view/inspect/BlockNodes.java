package chancery.view.inspect;

import static chancery.view.look.Nodes.label;

import chancery.paint.Shade;
import chancery.text.Words;
import chancery.view.look.ChoosableRegion;
import chancery.view.look.Nodes;
import chancery.viewmodel.Choice;
import chancery.viewmodel.inspect.Block;
import chancery.viewmodel.inspect.Fact;
import chancery.viewmodel.position.Rejudging;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Sets the parts of a page as controls. */
final class BlockNodes implements Block.Cases<Node> {

    private static final double DOT = 4.5;
    private static final int NUMBER = 3;

    private final boolean dark;
    private final Consumer<Choice> choose;
    private final Consumer<String> openSheet;
    private final Consumer<Block.More> showMore;
    private final PieceFlow pieces;
    private final Correctable.@Nullable Corrector corrector;
    private final JudgeNodes judge;

    /**
     * Sets for a theme.
     *
     * @param choose called with the record that a link, a card or a line leads to
     * @param inText shows the text of the page's record
     * @param openSheet called with the id of the sheet that a line leads to
     * @param showMore called with the lines of a section that are asked for
     * @param corrector corrects parts of the page, or null where nothing can be changed
     * @param judging changes a position in place
     */
    BlockNodes(
            boolean dark,
            Consumer<Choice> choose,
            Runnable inText,
            Consumer<String> openSheet,
            Consumer<Block.More> showMore,
            Correctable.@Nullable Corrector corrector,
            Rejudging judging) {
        this.dark = dark;
        this.choose = choose;
        this.openSheet = openSheet;
        this.showMore = showMore;
        this.corrector = corrector;
        this.judge = new JudgeNodes(judging, dark);
        this.pieces = new PieceFlow(choose, inText);
    }

    @Override
    public Node facts(Block.Facts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, values);
        for (Fact fact : facts.facts()) {
            Label label = label(fact.label(), "fact-label");
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, correctable(pieces.flow(fact.pieces()), fact.field()));
        }
        return grid;
    }

    @Override
    public Node heading(Block.Heading heading) {
        return label(heading.text().toUpperCase(Words.LANGUAGE), "section-heading");
    }

    @Override
    public Node prose(Block.Prose words) {
        return correctable(Nodes.prose(words.text(), "summary"), words.field());
    }

    @Override
    public Node notice(Block.Notice notice) {
        Label label = Nodes.prose(notice.text(), "notice");
        label.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        return label;
    }

    @Override
    public Node words(Block.Words words) {
        VBox card = new VBox();
        card.getStyleClass().add("quote-card");
        card.setStyle("-fx-border-color: transparent transparent transparent " + colour(words.shade()) + ";");
        if (words.paraphrase()) {
            card.getChildren()
                    .add(label(Words.say("window.quote.paraphrase").toUpperCase(Words.LANGUAGE), "paraphrase-mark"));
        }
        card.getChildren().add(Nodes.prose(words.text(), words.paraphrase() ? "quote-paraphrase" : "quote-words"));
        if (words.translation() != null) {
            card.getChildren().add(Nodes.prose(words.translation(), "quote-translation"));
        }
        card.getChildren().add(Nodes.styled(pieces.flow(words.by()), List.of("quote-by")));
        if (words.caution() != null) {
            Label caution = Nodes.prose(words.caution(), "quote-caution");
            caution.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
            card.getChildren().add(caution);
        }
        return card(card, words.text(), words.quote());
    }

    @Override
    public Node stand(Block.Stand stand) {
        VBox text = new VBox(Nodes.prose(stand.title(), "stand-title"));
        if (!stand.more().isEmpty()) {
            text.getChildren().add(Nodes.styled(pieces.flow(stand.more()), List.of("stand-more")));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox scale =
                new VBox(new StanceSquares(stand.stance()), label(StanceWords.brief(stand.stance()), "stance-words"));
        scale.getStyleClass().add("stance-scale");
        scale.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Nodes.row("stand-row", text, scale);
        return new ChoosableRegion(
                row, stand.title() + ", " + StanceWords.full(stand.stance()), () -> choose.accept(stand.position()));
    }

    @Override
    public Node remark(Block.Remark remark) {
        VBox card = new VBox();
        card.getStyleClass().addAll("note-card", remark.kind().word());
        HBox head = Nodes.row("note-head");
        for (int part = 0; part < remark.head().size(); part++) {
            if (part > 0) {
                head.getChildren().add(label("·", "note-detail"));
            }
            head.getChildren().add(label(remark.head().get(part), part == 0 ? "note-kind" : "note-detail"));
        }
        card.getChildren().addAll(head, Nodes.prose(remark.text(), "note-text"));
        return card(card, String.join(", ", remark.head()) + ": " + remark.text(), remark.note());
    }

    @Override
    public Node lead(Block.Lead lead) {
        HBox row = row(lead.lead(), lead.title(), lead.tail());
        if (lead.shade() != null) {
            Circle dot = new Circle(DOT);
            dot.setStyle("-fx-fill: " + colour(lead.shade()) + ";");
            row.getChildren().add(0, dot);
        }
        String told = lead.lead().isEmpty() ? lead.title() : lead.lead() + ", " + lead.title();
        return new ChoosableRegion(row, told, () -> choose.accept(lead.target()));
    }

    @Override
    public Node sheet(Block.Sheet sheet) {
        return new ChoosableRegion(
                row(sheet.made(), sheet.title(), sheet.format()),
                String.join(", ", sheet.made(), sheet.title(), sheet.format()),
                () -> openSheet.accept(sheet.id()));
    }

    @Override
    public Node more(Block.More more) {
        int next = MoreLines.next(more);
        int all = more.blocks().size();
        String told = next < all
                ? Words.say("window.inspect.show-some", next, all)
                : Words.say("window.inspect.show-more", all);
        HBox row = Nodes.row("lead-row", Nodes.icon(Feather.CHEVRON_DOWN), label(told, "more-title"));
        ChoosableRegion line = new ChoosableRegion(row, told, () -> showMore.accept(more));
        line.setId(MoreLines.id(more.section()));
        return line;
    }

    private static HBox row(String lead, String words, String tail) {
        HBox row = Nodes.row("lead-row");
        if (!lead.isEmpty()) {
            row.getChildren().add(label(lead, lead.length() > NUMBER ? "lead-date" : "lead-number"));
        }
        Label title = Nodes.prose(words, "lead-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(title);
        if (!tail.isEmpty()) {
            Label end = label(tail, "lead-tail");
            end.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(end);
        }
        return row;
    }

    /** A part of the page that a field corrects, where one does and the dossier can be changed. */
    private Node correctable(Region part, @Nullable String field) {
        return corrector == null || field == null ? part : new Correctable(part, field, corrector);
    }

    @Override
    public Node judged(Block.Judged judged) {
        return judge.of(judged);
    }

    private Node card(Region inside, String told, Choice target) {
        return Nodes.styled(new ChoosableRegion(inside, told, () -> choose.accept(target)), List.of("card"));
    }

    private String colour(Shade shade) {
        return shade.on(dark);
    }
}
