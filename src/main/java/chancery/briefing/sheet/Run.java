package chancery.briefing.sheet;

import chancery.model.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** A stretch of a phrase. */
public sealed interface Run {

    /** Calls the case for this run and returns its answer. */
    <R> R match(Cases<R> cases);

    /**
     * Words.
     *
     * @param text not empty
     * @param tone how they are said
     */
    record Words(String text, Tone tone) implements Run {

        /** Refuses an empty text. */
        public Words {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("words without words");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * The reference a claim rests on. It leads to that passage's entry in the source notes, and the entry leads back.
     *
     * @param reference a passage the sheet has a note for
     */
    record Citation(Reference reference) implements Run {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.citation(this);
        }
    }

    /**
     * An address outside the sheet.
     *
     * @param text what is read, not empty
     * @param address of the web; every renderer leaves out the link, not the words, where it is of another kind
     */
    record Link(String text, String address) implements Run {

        /** Where a link may lead: to the web and to mail. */
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        /** Refuses an empty text. */
        public Link {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a link without words");
            }
        }

        /** Whether the address may be followed. One of another kind, such as a script, is told as words alone. */
        public boolean safe() {
            try {
                String scheme = new URI(address.strip()).getScheme();
                return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * One answer for each kind of run.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R words(Words words);

        R citation(Citation citation);

        R link(Link link);
    }
}
