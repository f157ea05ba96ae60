package chancery.edit;

import chancery.model.Account;
import chancery.model.Figure;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What sources say of an event, with other references; where two become one source's, they are joined if they agree. */
final class Accounts {

    private final Fate fate;

    Accounts(Fate fate) {
        this.fate = fate;
    }

    List<Account> of(List<Account> before) {
        List<Account> after = new ArrayList<>();
        for (Account account : before) {
            Id<Source> source = fate.of(Relation.ACCOUNT, account.source());
            if (source != null) {
                When when = account.when();
                after.add(new Account(
                        source,
                        when == null ? null : Rewriting.when(fate, Relation.EVENT_DATED_FROM, when),
                        account.figures()));
            }
        }
        return after.equals(before) ? before : joined(after);
    }

    private static List<Account> joined(List<Account> accounts) {
        List<Account> joined = new ArrayList<>();
        for (Account account : accounts) {
            int place = 0;
            while (place < joined.size() && !agree(joined.get(place), account)) {
                place++;
            }
            if (place == joined.size()) {
                joined.add(account);
            } else {
                joined.set(place, join(joined.get(place), account));
            }
        }
        return joined;
    }

    private static boolean agree(Account one, Account other) {
        return one.source().equals(other.source())
                && (one.when() == null || other.when() == null || Objects.equals(one.when(), other.when()));
    }

    private static Account join(Account one, Account other) {
        List<Figure> figures = Stream.concat(one.figures().stream(), other.figures().stream())
                .distinct()
                .toList();
        return new Account(one.source(), one.when() == null ? other.when() : one.when(), figures);
    }
}
