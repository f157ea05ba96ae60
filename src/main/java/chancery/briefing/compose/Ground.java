package chancery.briefing.compose;

import chancery.briefing.order.AsOf;
import chancery.briefing.order.Scope;
import chancery.model.Dossier;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every section is written from.
 *
 * @param asOf the moment the sheet speaks of
 * @param scope what of the dossier it covers
 * @param papers the dossier's records
 * @param known which of them were known then
 * @param within which of them it covers
 * @param sourcing what they rest on
 * @param names what actors are called
 * @param dates how dates are written
 */
record Ground(
        Moment asOf,
        Scope scope,
        Papers papers,
        Known known,
        Within within,
        Sourcing sourcing,
        Names names,
        Dates dates) {

    /**
     * The ground of a sheet of a dossier.
     *
     * @param language of its dates, or null for the dossier's
     * @param today the day that counts where neither the scope nor the dossier name one
     */
    static Ground of(Papers papers, Scope scope, @Nullable String language, LocalDate today) {
        Dossier dossier = papers.dossier();
        Moment asOf = moment(scope.asOf(), dossier, today);
        Known known = new Known(papers, asOf);
        Tongue tongue = Tongue.of(Objects.requireNonNullElse(language, dossier.language()));
        return new Ground(
                asOf,
                scope,
                papers,
                known,
                new Within(papers, known, scope),
                new Sourcing(papers, known),
                new Names(papers, asOf),
                new Dates(asOf, tongue));
    }

    private static Moment moment(@Nullable AsOf asked, Dossier dossier, LocalDate today) {
        if (asked == null) {
            return new Moment(Objects.requireNonNullElse(dossier.asOf(), today), dossier.zone());
        }
        return new Moment(
                asked.day(), asked.time(), Objects.requireNonNullElse(asked.zone(), dossier.zone()), dossier.zone());
    }
}
