package chancery.briefing.compose;

import chancery.store.Shelf;
import java.time.LocalDate;

/**
 * What every section is written from.
 *
 * @param asOf the moment the sheet speaks of
 * @param papers the dossier's records
 * @param known which of them were known then
 * @param sourcing what they rest on
 * @param names what actors are called
 * @param dates how dates are written
 */
record Ground(Moment asOf, Papers papers, Known known, Sourcing sourcing, Names names, Dates dates) {

    /** The ground of a sheet of a dossier as of a day. */
    static Ground of(Shelf shelf, LocalDate day) {
        Papers papers = new Papers(shelf);
        Moment asOf = new Moment(day, papers.dossier().zone());
        Known known = new Known(papers, asOf);
        return new Ground(asOf, papers, known, new Sourcing(papers, known), new Names(papers, asOf), new Dates(asOf));
    }
}
