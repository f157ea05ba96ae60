package chancery.view.backup;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.backup.BackupLine;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list of backups: when, why, what it holds, and whether it is intact. */
final class BackupCell extends ListCell<BackupLine> {

    @Override
    protected void updateItem(@Nullable BackupLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        VBox words =
                new VBox(label(line.when(), "backup-when"), label(line.why() + " · " + line.what(), "backup-what"));
        words.setMinWidth(0);
        if (!line.elsewhere().isEmpty()) {
            words.getChildren().add(label(Words.say("backup.elsewhere", line.elsewhere()), "backup-what"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Nodes.row("backup-line", words);
        row.getChildren()
                .add(
                        line.intact()
                                ? Nodes.badge(Words.say("backup.intact"), Words.say("backup.intact.how"))
                                : Nodes.badge(Words.say("backup.damaged"), Words.say("backup.damaged.how"), "caution"));
        setGraphic(row);
    }
}
