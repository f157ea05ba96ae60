package chancery.store;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.EntryKind;
import chancery.model.Role;
import java.sql.SQLException;
import java.util.Map;

/** The actors with their aliases and roles. */
final class ActorTable {

    private ActorTable() {}

    /** In no order. */
    static Map<Integer, Actor> read(Statements statements, Rows rows) {
        Parts<String> aliases = statements.parts("actor_alias/read", (number, row) -> row.text(), rows.json());
        Parts<Role> roles = statements.parts(
                "actor_role/read",
                (number, row) -> new Role(row.text(), row.edtfOrNull(), row.edtfOrNull()),
                rows.json());
        return statements.byRow("actor/read", (number, row) -> of(row, aliases, roles, number), rows.json());
    }

    static void write(Draft draft, int row, Actor actor) {
        new Values(draft, row)
                .text(actor.name())
                .word(actor.kind())
                .id(actor.side(), EntryKind.ACTOR)
                .text(actor.colour())
                .into("actor/put");
        int place = 0;
        for (String alias : actor.aliases()) {
            new Values(draft, row).number(place++).text(alias).into("actor_alias/add");
        }
        place = 0;
        for (Role role : actor.roles()) {
            new Values(draft, row)
                    .number(place++)
                    .text(role.title())
                    .edtf(role.from())
                    .edtf(role.to())
                    .into("actor_role/add");
        }
    }

    private static Actor of(Row row, Parts<String> aliases, Parts<Role> roles, int number) throws SQLException {
        return new Actor(
                row.id(),
                row.text(),
                row.word(ActorKind.class),
                aliases.of(number),
                row.idOrNull(),
                roles.of(number),
                row.textOrNull());
    }
}
