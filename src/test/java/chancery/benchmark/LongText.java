package chancery.benchmark;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.anchor.Paragraphs;
import chancery.edit.NewDossier;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier with one long text, in which quotes are spread evenly. The same for the same numbers. */
public final class LongText {

    /** The one source. */
    public static final Id<Source> SOURCE = new Id<>("source-long");

    private static final int SPEAKERS = 40;
    private static final int AROUND = 32;
    private static final String[] WORDS = ("the talks on berths and dues went on until late while envoys of both sides "
                    + "walked the quay and nobody would say how long it could take to agree")
            .split(" ");

    private LongText() {}

    /**
     * Makes one and answers its text.
     *
     * @param characters how long the text is at least
     * @param quotes how many there are
     */
    public static String make(Path file, int characters, int quotes) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        int paragraphs = Math.max(quotes, characters / 500);
        for (int number = 0; number < paragraphs; number++) {
            filler(text, number, characters / paragraphs - 90);
            boolean quoted = places.size() < (long) quotes * (number + 1) / paragraphs;
            text.append(quoted ? " “" : " ");
            int start = text.codePointCount(0, text.length());
            text.append("We keep berth ").append(number).append(" open while we talk,");
            if (quoted) {
                places.add(new Span(start, text.codePointCount(0, text.length())));
            }
            text.append(quoted ? "”" : "")
                    .append(" said Speaker ")
                    .append(name(number))
                    .append(".\n\n");
        }
        write(file, text.toString(), places);
        return text.toString();
    }

    private static void filler(StringBuilder text, int number, int length) {
        int until = text.length() + Math.max(20, length);
        text.append("Paragraph").append(number);
        for (int word = number; text.length() < until; word++) {
            text.append(word % 17 == 0 ? ". " : " ").append(WORDS[Math.floorMod(word * 7, WORDS.length)]);
        }
        text.append('.');
    }

    private static void write(Path file, String text, List<Span> places) {
        CodePoints points = CodePoints.of(text);
        Paragraphs paragraphs = Paragraphs.of(points);
        try (DossierFile dossier = DossierFile.create(file, NewDossier.titled("A long text"))) {
            dossier.write(pen -> {
                for (int speaker = 0; speaker < SPEAKERS; speaker++) {
                    pen.put(new Actor(
                            speaker(speaker),
                            "Speaker " + name(speaker),
                            ActorKind.PERSON,
                            List.of(),
                            null,
                            List.of(),
                            null));
                }
                pen.put(new Source(
                        SOURCE,
                        1,
                        "A long text",
                        null,
                        null,
                        null,
                        null,
                        null,
                        SourceKind.ARTICLE,
                        Grade.UNKNOWN,
                        null,
                        null,
                        places.size() + 1));
                pen.putText(SOURCE, text);
                for (int quote = 0; quote < places.size(); quote++) {
                    pen.put(quote(quote, points, paragraphs, places.get(quote)));
                }
            });
        }
    }

    private static Quote quote(int number, CodePoints points, Paragraphs paragraphs, Span at) {
        String exact = points.slice(at);
        int from = Math.max(0, at.start() - AROUND);
        int to = Math.min(points.length(), at.end() + AROUND);
        Passage passage = new Passage(
                SOURCE,
                number + 1,
                paragraphs.at(at.start()),
                at,
                exact,
                points.slice(new Span(from, at.start())),
                points.slice(new Span(at.end(), to)),
                null,
                Folding.sha256(exact));
        return new Quote(
                new Id<>("quote-" + number),
                QuoteKind.DIRECT,
                speaker(number),
                null,
                null,
                "said",
                null,
                null,
                exact,
                null,
                null,
                null,
                List.of(passage));
    }

    private static Id<Actor> speaker(int number) {
        return new Id<>("actor-" + number % SPEAKERS);
    }

    private static String name(int number) {
        int speaker = number % SPEAKERS;
        return "" + (char) ('A' + speaker % 20) + (char) ('a' + speaker / 20) + "sen";
    }
}
