package chancery.exchange;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.anchor.Paragraphs;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether passages say what their sources say, and the same passage says the same under every record. */
final class PassageCheck {

    private final Map<Id<Source>, Source> sources = new HashMap<>();
    private final Map<Id<Source>, Text> texts = new HashMap<>();
    private final Map<Cited, First> seen = new HashMap<>();

    PassageCheck(DossierContents contents) {
        contents.sources().forEach(source -> sources.put(source.id(), source));
        contents.texts().forEach((source, text) -> texts.put(source, new Text(text)));
    }

    /** Checks the passages of a record. */
    void check(List<Passage> passages, Spot record, Findings findings) {
        for (int i = 0; i < passages.size(); i++) {
            check(passages.get(i), record.at("passages").at(i), findings);
        }
    }

    private void check(Passage passage, Spot spot, Findings findings) {
        Source source = sources.get(passage.source());
        if (source == null) {
            // There is none, which the check of references notes, or it is not sound in itself.
            return;
        }
        if (passage.number() >= source.nextPassage()) {
            findings.add(spot.at("number"), "exchange.passage.next", Integer.toString(source.nextPassage()));
        }
        First first = seen.putIfAbsent(new Cited(source.id(), passage.number()), First.of(passage, spot));
        if (first != null && !first.says(passage)) {
            findings.add(spot, "exchange.passage.twice", Integer.toString(passage.number()), first.record());
        }
        String exact = passage.exact();
        if (exact != null && !sealed(passage)) {
            findings.add(spot.at("sha256"), "exchange.passage.hash");
        }
        Text text = texts.get(passage.source());
        if (text == null) {
            withoutText(passage, spot, findings);
        } else {
            within(text, passage, spot, findings);
        }
    }

    private static void withoutText(Passage passage, Spot spot, Findings findings) {
        if (passage.before() != null) {
            findings.add(spot.at("before"), "exchange.passage.context.unheld");
        }
        if (passage.after() != null) {
            findings.add(spot.at("after"), "exchange.passage.context.unheld");
        }
    }

    private static void within(Text text, Passage passage, Spot spot, Findings findings) {
        Span span = passage.span();
        CodePoints points = text.points;
        String words = points.holds(span) ? points.slice(span) : null;
        if (!passage.sha256().equals(words == null ? null : Folding.sha256(words)) && lost(passage, points.text())) {
            return;
        }
        if (words == null) {
            findings.add(spot.at("end"), "exchange.passage.outside", Integer.toString(points.length()));
            return;
        }
        if (passage.paragraph() != text.paragraphs.at(span.start())) {
            findings.add(
                    spot.at("paragraph"),
                    "exchange.passage.paragraph",
                    Integer.toString(text.paragraphs.at(span.start())));
        }
        int start = points.toUnit(span.start());
        boolean before = ends(points.text(), start, passage.before());
        boolean after = begins(points.text(), start + words.length(), passage.after());
        if (!words.equals(passage.exact()) && !(before && after && sealed(passage))) {
            findings.add(spot.at("exact"), "exchange.passage.exact", Quoted.text(words));
        }
        if (!before) {
            findings.add(spot.at("before"), "exchange.passage.before");
        }
        if (!after) {
            findings.add(spot.at("after"), "exchange.passage.after");
        }
    }

    /**
     * Whether a passage that the text does not have in its place has lost it, as when another text was attached: it still holds
     * the words it was taken with, or never held more than their beginning. That is for the dossier to keep and for the checks to
     * tell. Where the text has it in one other place, with all that stands around it, it was counted wrongly instead: such a one
     * would have been given that place.
     */
    private static boolean lost(Passage passage, String text) {
        String exact = passage.exact();
        if (exact == null || !sealed(passage)) {
            return exact == null;
        }
        String whole = Objects.requireNonNullElse(passage.before(), "")
                + exact
                + Objects.requireNonNullElse(passage.after(), "");
        int at = text.indexOf(whole);
        return at < 0 || text.indexOf(whole, at + 1) >= 0;
    }

    private static boolean sealed(Passage passage) {
        String exact = passage.exact();
        return exact != null && Folding.sha256(exact).equals(passage.sha256());
    }

    private static boolean ends(String text, int unit, @Nullable String before) {
        return before != null && before.length() <= unit && text.startsWith(before, unit - before.length());
    }

    private static boolean begins(String text, int unit, @Nullable String after) {
        return after != null && text.startsWith(after, unit);
    }

    /**
     * A passage where it was met first. Not the passage itself: there may be millions, and its words are long.
     *
     * @param high the first half of a hash over all it says
     * @param low the second half
     * @param record that it stands under, as a {@link Spot} names it
     */
    private record First(long high, long low, String record) {

        static First of(Passage passage, Spot spot) {
            ByteBuffer seal = seal(passage);
            return new First(seal.getLong(), seal.getLong(), spot.record());
        }

        boolean says(Passage passage) {
            ByteBuffer seal = seal(passage);
            return seal.getLong() == high && seal.getLong() == low;
        }

        private static ByteBuffer seal(Passage passage) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                Span span = passage.span();
                digest.update((passage.paragraph() + "," + span.start() + "," + span.end() + "," + passage.sha256())
                        .getBytes(StandardCharsets.UTF_8));
                for (String words : Arrays.asList(passage.exact(), passage.before(), passage.after(), passage.key())) {
                    // Told apart by their lengths, and what is not there from what is empty.
                    String length = words == null ? "-" : Integer.toString(words.length());
                    digest.update(
                            (length + "," + Objects.requireNonNullElse(words, "")).getBytes(StandardCharsets.UTF_8));
                }
                return ByteBuffer.wrap(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /** A source's text, counted. */
    private static final class Text {

        private final CodePoints points;
        private final Paragraphs paragraphs;

        Text(String text) {
            this.points = CodePoints.of(text);
            this.paragraphs = Paragraphs.of(points);
        }
    }
}
