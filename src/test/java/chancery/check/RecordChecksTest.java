package chancery.check;

import static chancery.check.SmallDossier.ADA;
import static chancery.check.SmallDossier.FEES;
import static chancery.check.SmallDossier.account;
import static chancery.check.SmallDossier.event;
import static chancery.check.SmallDossier.holder;
import static chancery.check.SmallDossier.note;
import static chancery.check.SmallDossier.passage;
import static chancery.check.SmallDossier.position;
import static chancery.check.SmallDossier.quote;
import static chancery.check.SmallDossier.role;
import static chancery.check.SmallDossier.source;
import static chancery.check.SmallDossier.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Entry;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Stance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, quotes, positions, roles and notes. */
class RecordChecksTest {

    @TempDir
    Path folder;

    @Test
    void twoSourcesThatDifferInDateOrFigureAreFound() {
        assertEquals(
                List.of(
                        "sources-differ talks: The gazette gives Mon 10 January 2022, The herald gives Tue 11 January 2022.",
                        "sources-differ talks: delegates: 40 in The gazette, 50 in The herald."),
                found(
                                source("gazette", 1, null, null),
                                source("herald", 2, null, null),
                                event(
                                        "talks",
                                        Reality.OCCURRED,
                                        when(null, "2022-01-10"),
                                        List.of(),
                                        account(
                                                "gazette",
                                                when(null, "2022-01-10"),
                                                new Figure("delegates", "40", null)),
                                        account(
                                                "herald",
                                                when(null, "2022-01-11"),
                                                new Figure("Delegates", "50", null))))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aNumberWrittenOtherwiseAndACoarserDateAreNoDifference() {
        assertEquals(
                List.of(),
                found(
                        source("gazette", 1, null, null),
                        source("herald", 2, null, null),
                        event(
                                "talks",
                                Reality.OCCURRED,
                                when(null, "2022-01-10"),
                                List.of(),
                                account("gazette", when(null, "2022-01-10"), new Figure("troops", "1,200", null)),
                                account("herald", when(null, "2022-01"), new Figure("troops", "1200", null)))));
    }

    @Test
    void aQuoteThatARelayingSourceRepeatsIsNotASecondOne() {
        Quote first = quote("first", ADA, "We closed a quay", passage("gazette", 1, 0, "We closed a quay"));
        Quote again = quote("again", ADA, "we closed a quay", passage("wire", 1, 0, "we closed a quay"));
        Quote other = quote("other", ADA, "Not one ship", passage("wire", 2, 20, "Not one ship"));

        assertEquals(
                List.of("relayed-twice firm: Ada Berg, “We closed a quay”, counts twice as evidence, but The wire only"
                        + " repeats The gazette."),
                found(
                        ADA,
                        FEES,
                        source("gazette", 1, null, null),
                        source("wire", 2, null, "gazette"),
                        first,
                        again,
                        other,
                        position(
                                "firm",
                                ADA,
                                Stance.OPPOSES,
                                null,
                                null,
                                new Evidence.OfQuote(first.id()),
                                new Evidence.OfQuote(again.id()),
                                new Evidence.OfQuote(other.id()))));
    }

    @Test
    void sourcesThatRepeatEachOtherAreFound() {
        assertEquals(
                List.of(
                        "relayed-twice gazette: The sources repeat each other in a circle, so none of them is the first:"
                                + " The wire → The gazette.",
                        "relayed-twice wire: The sources repeat each other in a circle, so none of them is the first: The"
                                + " gazette → The wire."),
                found(source("gazette", 1, null, "wire"), source("wire", 2, null, "gazette")));
    }

    @Test
    void aQuoteWhoseWordsAreNotTheTextsIsFound() {
        try (SmallDossier dossier = new SmallDossier(
                folder,
                ADA,
                source("gazette", 1, null, null),
                quote("right", ADA, "Not one ship", passage("gazette", 1, 0, "Not one ship")),
                quote("wrong", ADA, "Not two ships", passage("gazette", 2, 0, "Not two ships")),
                quote("rewritten", ADA, "No ship", passage("gazette", 3, 0, "Not one ship")))) {
            dossier.file()
                    .write(pen -> pen.putText(source("gazette", 1, null, null).id(), "Not one ship, said Ada."));

            assertEquals(
                    List.of(
                            "not-verbatim rewritten: The words of the quote, “No ship”, are not those of its passages.",
                            "not-verbatim wrong: At 1:2 the source has “Not one ship,”, not “Not two ships”."),
                    dossier.found());
        }
    }

    @Test
    void aQuoteOfNobodyAndAPositionOnNothingAreFound() {
        assertEquals(
                List.of(
                        "without-speaker table: Nobody is named for “He denied the table”.",
                        "without-evidence firm: Nothing bears out that Ada Berg takes this stance."),
                found(
                        ADA,
                        FEES,
                        quote("table", null, "He denied the table"),
                        position("firm", ADA, Stance.OPPOSES, null, null)));
    }

    @Test
    void anIssueOnWhichNobodyHoldsAPositionIsFound() {
        assertEquals(List.of("issue-without-position fees: Nobody holds a position on “Fees”."), found(FEES));
    }

    @Test
    void twoStancesAtOneTimeAreFound() {
        assertEquals(
                List.of("Ada Berg opposes and supports at one time: Fees."),
                found(
                        Check.TWO_STANCES,
                        ADA,
                        FEES,
                        position("no", ADA, Stance.OPPOSES, "2022-01-10", null),
                        position("yes", ADA, Stance.SUPPORTS, "2022-01-10", null)));
    }

    @Test
    void aStanceThatReplacesAnotherIsNoSecondOne() {
        assertEquals(
                List.of(),
                found(
                        Check.TWO_STANCES,
                        ADA,
                        FEES,
                        position("no", ADA, Stance.OPPOSES, "2022-01-10", null),
                        position("yes", ADA, Stance.SUPPORTS, "2022-01-12", null)));
    }

    @Test
    void twoRolesAtOneTimeAreFoundAndAChangeOfRolesIsNot() {
        assertEquals(
                List.of("two-roles ada: Ada Berg is Mayor and Minister at once, on 31 Jan 2020 at the latest."),
                found(
                        holder("ada", "Ada Berg", role("Mayor", "2019", null), role("Minister", "2020-01", null)),
                        holder(
                                "olga",
                                "Olga Dahl",
                                role("Mayor", "2019", "2020-01-05"),
                                role("Minister", "2020-01-05", null)),
                        holder("nils", "Nils Foss", role("Mayor", null, null), role("Minister", null, null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have high confidence that talks are likely.",
                "They will probably meet, and we say so with low confidence.",
                "Talks are likely. Success is improbable."
            })
    void aNoteThatMixesItsWordsIsFound(String text) {
        assertEquals(1, found(Check.MIXED_LIKELIHOOD, note("doubt", text)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks are likely. Confidence is low: nobody was heard.",
                "A likely tale of a remote harbour.",
                "The confidence between them is gone."
            })
    void aNoteThatKeepsThemApartIsNot(String text) {
        assertEquals(List.of(), found(Check.MIXED_LIKELIHOOD, note("doubt", text)));
    }

    private List<String> found(Entry... entries) {
        try (SmallDossier dossier = new SmallDossier(folder, entries)) {
            return dossier.found();
        }
    }

    private List<String> found(Check check, Entry... entries) {
        try (SmallDossier dossier = new SmallDossier(folder, entries)) {
            return dossier.found(check);
        }
    }
}
