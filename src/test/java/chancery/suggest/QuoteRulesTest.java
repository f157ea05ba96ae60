package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of quotations by a sentence of its own: the words, who speaks them, and the word of saying. */
class QuoteRulesTest {

    @Test
    void aStraightMarkClosesWhatACurlyOneOpens() {
        assertEquals(
                List.of(
                        "The talks were frank | Maria Okafor | said",
                        "Nobody left early. | Maria Okafor | said",
                        "a start | Piet Jansen | called"),
                quotes(
                        "“The talks were frank,\" Maria Okafor said. \"Nobody left early.” Piet Jansen called it “a start”."));
    }

    @Test
    void anInchBetweenCurlyMarksClosesNothing() {
        assertEquals(
                List.of("A 6\" shell and one of 4\" were found | Maria Okafor | said"),
                quotes("“A 6\" shell and one of 4\" were found,” Maria Okafor said."));
    }

    @Test
    void whoComesFromSomewhereSpeaks() {
        assertEquals(
                List.of("She should have run from here | Jason Gilbert | said"),
                quotes("“She should have run from here,” said Jason Gilbert of Cheyenne."));
    }

    @Test
    void whoIsIntroducedAfterHisOfficeSpeaks() {
        assertEquals(
                List.of("We begin early | Rich Beeson | said"),
                quotes("“We begin early,” said the group’s deputy manager, Rich Beeson, who counts votes."));
    }

    @Test
    void aCampaignOfSomebodySpeaks() {
        assertEquals(
                List.of("Nobody was asked | Ana Ruiz’s campaign | said"),
                quotes("“Nobody was asked,” said Ana Ruiz’s campaign."));
    }

    @Test
    void aNameThatNothingElseTellsSpeaksAfterItsVerb() {
        assertEquals(List.of("It upended the trade | Baron | said"), quotes("“It upended the trade,” said Baron."));
    }

    @Test
    void aPartyInBracketsPartsNobodyFromHisVerb() {
        assertEquals(
                List.of("It reminds us of this | Marco Rubio | said"),
                quotes("“It reminds us of this,” Sen. Marco Rubio (R-Fla.) said on Saturday night."));
    }

    @Test
    void whoSpeaksMayStandWithinTheSentence() {
        assertEquals(
                List.of("Most of the code serves to measure | Ana Ruiz | said"),
                quotes(
                        "Ana Ruiz took questions. “Most of the code serves to measure” income, Ruiz said, rather than to hide it."));
    }

    @Test
    void aVerbOfSayingCountsInItsPlainFormToo() {
        assertEquals(
                List.of("a gift to nobody | Critics | call", "it is a start | Ana Ruiz | argue"),
                quotes("Critics call the plan “a gift to nobody”. Ana Ruiz would argue that “it is a start”."));
    }

    @Test
    void aNounIsNoVerbInItsPlainForm() {
        assertEquals(List.of("a b c d e |  | "), quotes("The report note “a b c d e” was lost."));
    }

    @Test
    void whoIssuesAStatementSpeaksAndNotTheStatement() {
        assertEquals(
                List.of("the talks go on | Ana Ruiz | saying"),
                quotes("Ana Ruiz issued a statement saying “the talks go on”."));
    }

    @Test
    void whatSomebodyDoesToWarnIsSaid() {
        assertEquals(
                List.of("nothing is agreed | Ana Ruiz | warn"),
                quotes("Ana Ruiz used the day to warn that “nothing is agreed”."));
    }

    @Test
    void onlyTheNearestPhraseSpeaks() {
        assertEquals(
                List.of("a caliphate of its own | the group | declared"),
                quotes("The states should declare war on the group that has declared “a caliphate of its own”."));
    }

    @Test
    void aTimeBeforeTheVerbSpeaksNot() {
        assertEquals(
                List.of("look into it | Ana Ruiz | said"),
                quotes("Ana Ruiz at the time said he would “look into it”."));
    }

    @Test
    void aCampaignOfSomebodySpeaksBeforeItsVerb() {
        assertEquals(
                List.of("nothing is settled | Ana Ruiz’s campaign | said"),
                quotes("Ana Ruiz’s campaign only said that “nothing is settled”."));
    }

    @Test
    void severalRemarksAreNoVerb() {
        assertEquals(
                List.of("out of place | Ana Ruiz | said"),
                quotes("Ana Ruiz said that his recent remarks were “out of place”."));
    }

    @Test
    void whoSaysThatHeWouldUrgeSays() {
        assertEquals(
                List.of("threats that exist out there | Ana Ruiz | said"),
                quotes("Ana Ruiz said he would urge the council to deal with “threats that exist out there”."));
    }

    @Test
    void itSpeaksBeforeItsVerb() {
        assertEquals(List.of("maintains her support | It | said"), quotes("It said that she “maintains her support”."));
    }

    @Test
    void aNameAfterADashSigns() {
        assertEquals(List.of("The numbers are small. | Ana Ruiz | "), quotes("“The numbers are small.” – Ana Ruiz."));
    }

    @Test
    void shootingBackIsSaying() {
        assertEquals(
                List.of("He wants to be tough tonight | Ana Ruiz | shot"),
                quotes("“He wants to be tough tonight,” Ana Ruiz shot back."));
    }

    @Test
    void whoseClaimItIsSpeaks() {
        assertEquals(
                List.of("prices always fall | Ana Ruiz | claim"),
                quotes("The book recalls Ana Ruiz’s claim that “prices always fall”."));
    }

    @Test
    void whoIsNamedAfterTheLastOfASentenceSaysTheFirst() {
        assertEquals(
                List.of("the greatest danger | Howard Dean | proclaimed", "stunt growth | Howard Dean | proclaimed"),
                quotes("Guns are “the greatest danger” and “stunt growth,” Howard Dean proclaimed."));
    }

    @Test
    void aCommaBeforeTwoClosingMarksParts() {
        assertEquals(
                List.of("We are told, ‘This is a special case,’ | Ana Ruiz | said"),
                quotes("“We are told, ‘This is a special case,’” Ana Ruiz said."));
    }

    @Test
    void anArticleOfATreatySpeaks() {
        assertEquals(
                List.of("No State shall return a refugee. | Article 33 | affirms"),
                quotes("Article 33 affirms: “No State shall return a refugee.”"));
    }

    @Test
    void whereSomebodySpeaksIsNotWhoSpeaks() {
        assertEquals(
                List.of("a gift to nobody | Ana Ruiz | called"),
                quotes("Ana Ruiz in her opening speech called the plan “a gift to nobody”."));
    }

    @Test
    void aShareOfThoseAskedSpeaks() {
        assertEquals(
                List.of("not at all likely | 14 percent | said"),
                quotes("In the poll 14 percent said “not at all likely”."));
    }

    @Test
    void aClauseSaysWhichOneSpeaks() {
        assertEquals(
                List.of(
                        "It is late | the girl who feeds the gulls | said",
                        "Nobody asked | the sailors who carry the mail | said"),
                quotes("“It is late,” said the girl who feeds the gulls. “Nobody asked,” the sailors who carry the mail"
                        + " said."));
    }

    @Test
    void whatFollowsACommaSaysNotWhichOneSpeaks() {
        assertEquals(
                List.of("They come back | her uncle | said"),
                quotes("“They come back,” said her uncle, who keeps bees."));
    }

    @Test
    void whereSomebodyStandsIsPartOfWhatHeIsCalled() {
        assertEquals(
                List.of("It is late | the clerk behind the counter | said"),
                quotes("“It is late,” the clerk behind the counter said."));
    }

    private static List<String> quotes(String text) {
        return Suggestions.of(text, null, List.of(), Progress.NONE).quotes().stream()
                .map(quote -> quote.text() + " | " + quote.speaker() + " | " + quote.cue())
                .toList();
    }
}
