package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNodes;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.JudgementRow;
import chancery.viewmodel.sheet.ReferringText;
import chancery.viewmodel.sheet.WritingViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the analyst writes for a sheet. */
final class WritingPane extends VBox {

    private final WritingViewModel viewModel;
    private final FieldNodes nodes;
    private final ReferencePopup popup;
    private final Map<Object, Node> shown = new HashMap<>();
    private final Map<Object, ReferringArea> areas = new HashMap<>();

    WritingPane(WritingViewModel viewModel, FieldNodes nodes, Node above) {
        this.viewModel = viewModel;
        this.nodes = nodes;
        this.popup = new ReferencePopup(viewModel.finder());
        getStyleClass().addAll("sheet-groups", "sheet-writing");
        ReferringArea bottomLine = area(viewModel.bottomLine(), "sheet.bottom-line.hint", 4);
        getChildren()
                .addAll(
                        Nodes.styled(new VBox(above), List.of("sheet-group")),
                        group("sheet.section.bottom-line", null, bottomLine),
                        rows(
                                "sheet.section.assessments",
                                viewModel.judgements(),
                                this::judgement,
                                () -> viewModel.addJudgement(
                                        viewModel.judgements().size()),
                                viewModel::proposeJudgements),
                        rows(
                                "sheet.section.watch",
                                viewModel.watch(),
                                line -> line(viewModel.watch(), line, "sheet.watch.hint"),
                                () -> viewModel.add(
                                        viewModel.watch(), viewModel.watch().size()),
                                viewModel::proposeWatch),
                        rows(
                                "sheet.section.gaps",
                                viewModel.gaps(),
                                line -> line(viewModel.gaps(), line, "sheet.gap.hint"),
                                () -> viewModel.add(
                                        viewModel.gaps(), viewModel.gaps().size()),
                                viewModel::proposeGaps));
    }

    /** Gives the keyboard to a field of the writing: the bottom line, or one of the rows in which anything stands. */
    void focus(String name, int row) {
        List<?> rows = switch (name) {
            case "judgement" ->
                viewModel.judgements().stream()
                        .filter(each -> !each.words().blank())
                        .toList();
            case "watch" ->
                viewModel.watch().stream().filter(each -> !each.blank()).toList();
            default -> viewModel.gaps().stream().filter(each -> !each.blank()).toList();
        };
        boolean known = !"bottom-line".equals(name) && row >= 0 && row < rows.size();
        focus(known ? rows.get(row) : viewModel.bottomLine());
    }

    private void focus(Object key) {
        ReferringArea area = areas.get(key);
        if (area != null) {
            area.input().requestFocus();
            area.input().end();
        }
    }

    private <R> VBox rows(
            String key,
            ObservableList<R> rows,
            Function<R, Node> maker,
            java.util.function.Supplier<R> adder,
            Runnable proposal) {
        VBox lines = new VBox();
        lines.getStyleClass().add("sheet-rows");
        Button more = link(key + ".add", Feather.PLUS);
        more.setOnAction(event -> focus(adder.get()));
        Button propose = link(key + ".propose", Feather.DOWNLOAD);
        propose.setOnAction(event -> proposal.run());
        Runnable list = () -> {
            lines.getChildren()
                    .setAll(rows.stream()
                            .map(row -> shown.computeIfAbsent(row, made -> maker.apply(row)))
                            .toList());
            Nodes.show(lines, !rows.isEmpty());
        };
        rows.subscribe(list);
        list.run();
        return group(key, Nodes.row("sheet-row-foot", more, propose), lines);
    }

    private Node judgement(JudgementRow row) {
        ReferringArea words = area(row.words(), "sheet.judgement.hint", 2);
        areas.put(row, words);
        RowTools.Row tools = tools(
                viewModel.judgements(),
                row,
                () -> viewModel.addJudgement(viewModel.judgements().indexOf(row) + 1));
        RowTools.keys(words.input(), tools);
        CheckBox assessment = new CheckBox(Words.say("sheet.judgement.assessment"));
        assessment.setTooltip(Nodes.hint(Words.say("sheet.judgement.assessment.hint")));
        assessment.selectedProperty().bindBidirectional(row.assessmentProperty());
        assessment.setMinWidth(Region.USE_PREF_SIZE);
        Region likelihood =
                FieldFrame.of(row.likelihood(), nodes.of(row.likelihood()).node());
        Region confidence =
                FieldFrame.of(row.confidence(), nodes.of(row.confidence()).node());
        likelihood.setPrefWidth(60);
        HBox.setHgrow(likelihood, Priority.ALWAYS);
        HBox beside = Nodes.row("sheet-beside", likelihood, confidence);
        VBox whole = new VBox(words, beside, assessment);
        whole.getStyleClass().add("sheet-judgement");
        return row(whole, tools);
    }

    private Node line(ObservableList<ReferringText> lines, ReferringText line, String hint) {
        ReferringArea words = area(line, hint, 1);
        RowTools.Row tools = tools(lines, line, () -> viewModel.add(lines, lines.indexOf(line) + 1));
        RowTools.keys(words.input(), tools);
        return row(words, tools);
    }

    private static Node row(Region content, RowTools.Row tools) {
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        return Nodes.row("sheet-row", content, RowTools.remove(tools));
    }

    private <R> RowTools.Row tools(ObservableList<R> rows, R row, java.util.function.Supplier<R> next) {
        return new RowTools.Row() {
            @Override
            public void move(int step) {
                viewModel.move(rows, row, step);
                Platform.runLater(() -> focus(row));
            }

            @Override
            public void remove() {
                int at = rows.indexOf(row);
                viewModel.remove(rows, row);
                shown.remove(row);
                if (!rows.isEmpty()) {
                    focus(rows.get(Math.max(0, Math.min(rows.size() - 1, at - 1))));
                }
            }

            @Override
            public void another() {
                R made = next.get();
                Platform.runLater(() -> focus(made));
            }
        };
    }

    private ReferringArea area(ReferringText text, String hint, int lines) {
        ReferringArea area = new ReferringArea(text, viewModel.finder(), Words.say(hint), lines);
        popup.serve(text, area);
        areas.put(text, area);
        return area;
    }

    private static Button link(String key, Feather icon) {
        Button link = new Button(Words.say(key));
        link.setGraphic(Nodes.icon(icon));
        link.getStyleClass().add("row-more");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static VBox group(String key, @org.jspecify.annotations.Nullable Node foot, Node... children) {
        VBox group = new VBox(Nodes.label(Words.say(key).toUpperCase(Words.LANGUAGE), "section-heading"));
        group.getStyleClass().add("sheet-group");
        group.getChildren().addAll(children);
        if (foot != null) {
            group.getChildren().add(foot);
        }
        return group;
    }
}
