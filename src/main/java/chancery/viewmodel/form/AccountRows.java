package chancery.viewmodel.form;

import chancery.model.Account;
import chancery.model.Figure;
import chancery.model.Id;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.field.Making;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a form that hold what single sources say of an event: each its own date and its own figures. */
final class AccountRows {

    private final Ground ground;
    private final RowsField field;
    private final Map<Row, Line> lines = new HashMap<>();

    private record Line(PickField<Id<Source>> source, WhenField when, RowsField figures) {}

    AccountRows(Ground ground) {
        this.ground = ground;
        this.field = new RowsField(
                "accounts", Words.say("form.field.accounts"), Words.say("form.accounts.more"), () -> row(null));
    }

    RowsField field() {
        return field;
    }

    void with(List<Account> accounts) {
        field.with(accounts.stream().map(this::row).toList());
    }

    List<Account> write(Drafting drafting) {
        List<Account> written = new ArrayList<>();
        for (Row row : field.filled()) {
            Line line = lines.get(row);
            if (line == null) {
                continue;
            }
            Id<Source> source = line.source().value(drafting::source);
            if (source == null) {
                drafting.fault(line.source(), Words.say("form.passage.source"));
            } else if (written.stream().anyMatch(account -> account.source().equals(source))) {
                drafting.fault(line.source(), Words.say("form.account.twice"));
            } else {
                written.add(new Account(
                        source,
                        line.when().valueOrNull(),
                        line.figures().filled().stream()
                                .map(AccountRows::figure)
                                .toList()));
            }
        }
        return written;
    }

    private Row row(@Nullable Account account) {
        Line line = new Line(
                new PickField<>(
                                "source",
                                Words.say("form.field.source"),
                                Offers.sources(ground.contents()),
                                Making.RECORD)
                        .with(account == null ? null : account.source()),
                WhenField.whole("account-when", Words.say("form.field.its.when"))
                        .against(ground.datelines())
                        .from(ground.anchors())
                        .with(account == null ? null : account.when()),
                new RowsField("figures", "", Words.say("form.figures.more"), () -> line(null))
                        .with(
                                account == null
                                        ? List.of()
                                        : account.figures().stream()
                                                .map(AccountRows::line)
                                                .toList()));
        Row row = new Row(List.of(line.source(), line.when(), line.figures()));
        lines.put(row, line);
        return row;
    }

    private static Row line(@Nullable Figure figure) {
        return new Row(List.of(
                WordsField.line("what", Words.say("form.field.what"))
                        .required()
                        .with(figure == null ? null : figure.what()),
                WordsField.line("value", Words.say("form.field.value"))
                        .required()
                        .with(figure == null ? null : figure.value()),
                WordsField.line("unit", Words.say("form.field.unit")).with(figure == null ? null : figure.unit())));
    }

    private static Figure figure(Row row) {
        return new Figure(
                ((WordsField) row.fields().get(0)).words(),
                ((WordsField) row.fields().get(1)).words(),
                ((WordsField) row.fields().get(2)).wordsOrNull());
    }
}
