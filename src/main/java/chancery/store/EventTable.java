package chancery.store;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Figure;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The events with their parts. */
final class EventTable {

    private EventTable() {}

    /** By earliest known bound, then latest end, then id; the undated last. */
    static Map<Integer, Event> read(Statements statements, Rows rows) {
        String json = rows.json();
        Parts<Participant> participants = statements.parts(
                "event_participant/read", (number, row) -> new Participant(row.<Actor>id(), row.text()), json);
        Parts<Passage> passages = PassageTable.read(statements, "event", rows);
        Parts<Account> accounts = accounts(statements, rows);
        Parts<String> tags = statements.parts("event_tag/read", (number, row) -> row.text(), json);
        Parts<Id<Issue>> issues = statements.parts("event_issue/read", (number, row) -> row.<Issue>id(), json);
        return statements.byRow(
                "event/read",
                (number, row) -> new Event(
                        row.id(),
                        row.text(),
                        row.textOrNull(),
                        row.text(),
                        row.word(Reality.class),
                        row.when(),
                        row.idOrNull(),
                        participants.of(number),
                        passages.of(number),
                        accounts.of(number),
                        row.number(),
                        tags.of(number),
                        issues.of(number)),
                json);
    }

    /** The titles of events, row by row; empty where one is not there any more. */
    static String[] titles(Statements statements, EventColumns events) {
        String[] titles = new String[events.size()];
        Arrays.fill(titles, "");
        KeyWalk walk = KeyWalk.along(events);
        statements.each("event/titles", row -> {
            int at = walk.find(row.number());
            if (at >= 0) {
                titles[at] = row.text();
            }
        });
        return titles;
    }

    static void write(Draft draft, int row, Event event) {
        new Values(draft, row)
                .text(event.title())
                .text(event.summary())
                .text(event.kind())
                .word(event.reality())
                .when(event.when())
                .number(event.when().undated() ? 1 : 0)
                .id(event.place(), EntryKind.PLACE)
                .number(event.importance())
                .into("event/put");
        int place = 0;
        for (Participant participant : event.participants()) {
            new Values(draft, row)
                    .number(place++)
                    .id(participant.actor(), EntryKind.ACTOR)
                    .text(participant.part())
                    .into("event_participant/add");
        }
        PassageTable.write(draft, "event", row, event.passages());
        place = 0;
        for (Account account : event.accounts()) {
            write(draft, row, place++, account);
        }
        place = 0;
        for (String tag : event.tags()) {
            new Values(draft, row).number(place++).text(tag).into("event_tag/add");
        }
        place = 0;
        for (Id<Issue> issue : event.issues()) {
            new Values(draft, row).number(place++).id(issue, EntryKind.ISSUE).into("event_issue/add");
        }
    }

    private static Parts<Account> accounts(Statements statements, Rows rows) {
        Map<Integer, Parts<Figure>> figures = new HashMap<>();
        statements.each(
                "event_figure/read",
                row -> figures.computeIfAbsent(row.number(), event -> new Parts<>())
                        .add(row.number(), new Figure(row.text(), row.text(), row.textOrNull())),
                rows.json());
        Parts<Figure> none = new Parts<>();
        return statements.parts(
                "event_account/read", (event, row) -> account(row, figures.getOrDefault(event, none)), rows.json());
    }

    private static Account account(Row row, Parts<Figure> figures) throws SQLException {
        int place = row.number();
        Id<Source> source = row.id();
        When when = row.whenOrNull();
        return new Account(source, when, figures.of(place));
    }

    private static void write(Draft draft, int row, int place, Account account) {
        new Values(draft, row)
                .number(place)
                .id(account.source(), EntryKind.SOURCE)
                .when(account.when())
                .into("event_account/add");
        int figure = 0;
        for (Figure each : account.figures()) {
            new Values(draft, row)
                    .number(place)
                    .number(figure++)
                    .text(each.what())
                    .text(each.value())
                    .text(each.unit())
                    .into("event_figure/add");
        }
    }
}
