package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.CodePoints;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Span;
import chancery.work.Progress;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, whatever is in it. */
class SuggestionsLawTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    /** Generous: a machine under load is no fault of the rules. Time that grows with the square of a length is far beyond it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LONG = 1_000_000;
    private static final int HOSTILE = 1_000_000;

    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "’s",
        "«",
        "»",
        "„",
        ",",
        ".",
        ":",
        ";",
        "(",
        ")",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\u00a0",
        "-",
        "–",
        "—",
        "on",
        "in",
        "the",
        "from",
        "to",
        "between",
        "and",
        "early",
        "late",
        "mid-May",
        "May",
        "March",
        "Friday",
        "today",
        "last",
        "next",
        "month",
        "week",
        "two",
        "ago",
        "since",
        "2022",
        "31",
        "99",
        "10",
        "9:30",
        "14:00",
        "GMT",
        "p.m.",
        "said",
        "told",
        "according",
        "he",
        "she",
        "it",
        "who",
        "Mr.",
        "President",
        "Ministry",
        "of",
        "Ana",
        "Ruiz",
        "de",
        "O’Neill",
        "U.S.",
        "Russia",
        "NATO",
        "diplomats",
        "the senator",
        "😀",
        "𝔘",
        "é",
        "e\u0301",
        "\u202e",
        "\ud83d",
        "\udc00",
        "\u0000",
        "中文",
        "ß",
        "ﬁ",
        "following",
        "day"
    };

    @Test
    void everySuggestionHoldsTheTextsOwnWords() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            check(pieces(random, random.nextInt(80)), round);
        }
    }

    @Test
    void everySuggestionHoldsTheWordsOfAnyCharacters() {
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at > 0; at--) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            check(text.toString(), round);
        }
    }

    @Test
    void wideCharactersBeforeAFindMoveItByOneEach() throws IOException {
        for (Expected text : Expected.of("tuned")) {
            String before = "😀".repeat(7) + "\n";
            Suggestions plain = Score.read(text);
            Suggestions moved = Suggestions.of(before + text.text(), text.published(), List.of(), Progress.NONE);
            assertEquals(
                    plain.quotes().stream()
                            .map(quote -> quote.span().start() + 8)
                            .toList(),
                    moved.quotes().stream().map(quote -> quote.span().start()).toList());
            assertEquals(
                    plain.dates().stream().map(date -> date.span().start() + 8).toList(),
                    moved.dates().stream().map(date -> date.span().start()).toList());
        }
    }

    @Test
    void whatIsReadOfAPartHoldsTheTextsOwnWordsThere() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = pieces(random, random.nextInt(20)) + "\n";
            String part = pieces(random, random.nextInt(60));
            CodePoints text = CodePoints.of(before + part + "\n" + pieces(random, 10));
            int to = before.length() + part.length();
            hold(
                    Suggestions.ofPart(text, before.length(), to, round % 3 == 0 ? null : DAY, actors(), Progress.NONE),
                    text);
        }
    }

    @Test
    void aDateOrANameIsOfOneLine() {
        Suggestions found =
                Suggestions.of("See note 3:18\n8 April\n2022 began badly on\nFriday\n", DAY, List.of(), Progress.NONE);
        assertEquals(
                List.of("8 April", "Friday"),
                found.dates().stream().map(SuggestedDate::text).toList());
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            Suggestions any = Suggestions.of(pieces(random, 60), DAY, List.of(), Progress.NONE);
            any.dates().forEach(date -> assertEquals(-1, date.text().indexOf('\n'), date::toString));
            any.actors()
                    .forEach(actor -> actor.mentions()
                            .forEach(mention -> assertEquals(-1, mention.text().indexOf('\n'), mention::toString)));
        }
    }

    @Test
    void theDatesOfAPartAreCountedFromTheHeadOfTheWholeText() {
        String before = "VENNHAVEN, 2 April 2031 – The ferry line asked for lower fees.\n";
        String part = "It had met the council on Tuesday, and will again on 5 May 2031.";
        CodePoints text = CodePoints.of(before + part);
        Suggestions whole = Suggestions.of(before + part, null, List.of(), Progress.NONE);
        assertEquals(
                whole.dates().subList(1, 3),
                Suggestions.ofPart(text, before.length(), text.text().length(), null, List.of(), Progress.NONE)
                        .dates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "'a ",
                "'a' ",
                "‘a ",
                "“a” ",
                "a, “b”, ",
                "Ana said ",
                "the senator ",
                "May 3 to ",
                "Ministry of ",
                "-",
                "“\n",
                "1-",
                "'",
                "''",
                "(",
                "[",
                "a",
                "“a\" ",
                "“\"a ",
                "Monday ",
                "in the time ",
                "the time said “a b” ",
                "really say “a”, ",
                "her claim that ",
                "Ana’s campaign ",
                "said A ",
                "May and ",
                "in 2014–",
                "1/",
                "January-March "
            })
    void noRepetitionTakesMoreThanItsShare(String piece) {
        String text = piece.repeat(HOSTILE / piece.length());
        assertTimeoutPreemptively(PATIENCE, () -> {
            Suggestions suggestions = Suggestions.of(text, DAY, List.of(), Progress.NONE);
            assertTrue(suggestions.dates().size() <= text.length());
        });
    }

    @Test
    void aLongReportTakesNoMoreThanItsShare() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONG) {
            for (Expected one : Expected.of("tuned")) {
                text.append(one.text()).append('\n');
            }
        }
        assertTimeoutPreemptively(PATIENCE, () -> Suggestions.of(text.toString(), DAY, actors(), Progress.NONE));
    }

    private static void check(String text, int round) {
        hold(Suggestions.of(text, round % 3 == 0 ? null : DAY, actors(), Progress.NONE), CodePoints.of(text));
    }

    private static void hold(Suggestions suggestions, CodePoints points) {
        String text = points.text();
        int last = 0;
        for (SuggestedDate date : suggestions.dates()) {
            assertEquals(points.slice(date.span()), date.text());
            assertTrue(date.span().start() >= last, text);
            last = date.span().end();
        }
        last = 0;
        for (SuggestedQuote quote : suggestions.quotes()) {
            assertEquals(points.slice(quote.span()), quote.text());
            assertTrue(quote.span().start() >= last, text);
            last = quote.span().end();
        }
        List<Span> mentions = new ArrayList<>();
        for (SuggestedActor actor : suggestions.actors()) {
            for (Mention mention : actor.mentions()) {
                assertEquals(points.slice(mention.span()), mention.text());
                assertTrue(mentions.stream().noneMatch(mention.span()::overlaps), text);
                mentions.add(mention.span());
            }
        }
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<Actor> actors() {
        return List.of(new Actor(
                new Id<>("ruiz"), "Ana Ruiz", ActorKind.PERSON, List.of("the senator", "Ruiz"), null, List.of(), null));
    }
}
