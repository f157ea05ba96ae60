package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.Bookmarks;
import chancery.viewmodel.timeline.Bookmarks.Bookmark;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The card over the window with the views that are kept: keep this one, go to another, rename and delete. */
public final class BookmarksCard extends VBox {

    private final Bookmarks bookmarks;
    private final Runnable close;
    private final TextField name = new TextField();
    private final ListView<Bookmark> list;

    /**
     * Shows them.
     *
     * @param close closes the card
     */
    public BookmarksCard(Bookmarks bookmarks, Runnable close) {
        this.bookmarks = bookmarks;
        this.close = close;
        getStyleClass().addAll("overlay-card", "bookmarks-card", "escapes");
        setMaxHeight(USE_PREF_SIZE);
        list = new ListView<>(bookmarks.all());
        list.getStyleClass().addAll("edge-to-edge", "bookmark-list");
        list.setEditable(bookmarks.possible());
        list.setCellFactory(view -> cell());
        list.setPlaceholder(Nodes.prose(Words.say("window.bookmarks.none"), "empty-words"));
        list.setAccessibleText(Words.say("window.bookmarks"));
        list.setOnKeyPressed(this::key);
        list.setOnEditCommit(event -> bookmarks.rename(
                list.getItems().get(event.getIndex()), event.getNewValue().name()));
        list.getSelectionModel().selectFirst();
        getChildren()
                .addAll(
                        Nodes.row(
                                "overlay-head",
                                label(Words.say("window.bookmarks"), "overlay-title"),
                                Nodes.spring(),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")),
                        keep(),
                        list,
                        hints());
    }

    /** Gives the keyboard to the name of the view, or to the list where none can be kept. */
    public void focus() {
        if (bookmarks.possible()) {
            name.requestFocus();
            name.selectAll();
        } else {
            list.requestFocus();
        }
    }

    private HBox keep() {
        name.setId("bookmark");
        name.setText(bookmarks.suggestion());
        name.setAccessibleText(Words.say("window.bookmark.name"));
        name.setOnAction(event -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = new Button(Words.say("window.bookmark.keep"), Nodes.icon(Feather.BOOKMARK));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        HBox row = Nodes.row("bookmark-keep", name, save);
        Nodes.show(row, bookmarks.possible());
        return row;
    }

    private void save() {
        if (!name.getText().isBlank()) {
            bookmarks.keep(name.getText());
            close.run();
        }
    }

    private void key(KeyEvent event) {
        Bookmark chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || list.getEditingIndex() >= 0) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go(chosen);
        } else if (event.getCode() == KeyCode.DELETE && bookmarks.possible()) {
            event.consume();
            bookmarks.delete(chosen);
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            list.edit(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void go(Bookmark bookmark) {
        close.run();
        bookmarks.go(bookmark);
    }

    private ListCell<Bookmark> cell() {
        ListCell<Bookmark> cell = new TextFieldListCell<>(new Named());
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cell.getItem() != null) {
                event.consume();
                go(cell.getItem());
            }
        });
        return cell;
    }

    /** What the keys do with the chosen view; in a dossier that cannot be changed, nothing but going there. */
    private HBox hints() {
        HBox hints =
                Nodes.row("bookmark-hints", label("Enter", "key"), label(Words.say("window.bookmark.go"), "key-what"));
        if (bookmarks.possible()) {
            hints.getChildren()
                    .addAll(
                            label("F2", "key"),
                            label(Words.say("window.bookmark.rename"), "key-what"),
                            label("Delete", "key"),
                            label(Words.say("window.bookmark.delete"), "key-what"));
        }
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> Nodes.show(hints, chosen != null));
        return hints;
    }

    /** A bookmark as its name, which may be typed anew. */
    private final class Named extends StringConverter<Bookmark> {

        @Override
        public String toString(Bookmark bookmark) {
            return bookmark.name();
        }

        @Override
        public Bookmark fromString(String typed) {
            return new Bookmark(
                    typed,
                    list.getItems().get(Math.max(0, list.getEditingIndex())).view());
        }
    }
}
