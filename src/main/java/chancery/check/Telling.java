package chancery.check;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One date that a record gives.
 *
 * @param teller the source whose own date it is, or null for the record's
 */
record Telling(When when, @Nullable Id<Source> teller) {

    /** The source whose own date it is, as a list. */
    List<Id<? extends Entry>> tellers() {
        return teller == null ? List.of() : List.of(teller);
    }

    /** The dates of an event: its own, and those of single sources that are not the same again. */
    static List<Telling> of(Event event) {
        List<Telling> tellings = new ArrayList<>();
        Set<When> told = new HashSet<>();
        told.add(event.when());
        tellings.add(new Telling(event.when(), null));
        event.accounts().forEach(account -> {
            When when = account.when();
            if (when != null && told.add(when)) {
                tellings.add(new Telling(when, account.source()));
            }
        });
        return tellings;
    }

    /** The date of a quote, where it has one of its own. */
    static List<Telling> of(Quote quote) {
        When said = quote.saidWhen();
        return said == null ? List.of() : List.of(new Telling(said, null));
    }
}
