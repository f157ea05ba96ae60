package chancery.model;

import chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An article, communiqué, transcript or broadcast that the dossier rests on. Its text is kept apart, because it may be long
 * and may be left out; what is not known is null, never invented.
 *
 * @param number given once, from 1, never reused: the 3 in the reference 3:10
 * @param published when, or null
 * @param language a BCP 47 tag, or null
 * @param relays the source that this one only repeats, or null
 * @param sha256 of the original's bytes, lower-case hexadecimal, or null
 * @param nextPassage the number the next new passage gets, above every number ever given; from 1
 */
public record Source(
        Id<Source> id,
        int number,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Edtf published,
        @Nullable String language,
        @Nullable String url,
        SourceKind kind,
        Grade grade,
        @Nullable Id<Source> relays,
        @Nullable String sha256,
        int nextPassage)
        implements Entry {

    /** Refuses numbers below 1, and a source that relays itself. */
    public Source {
        if (number < 1 || nextPassage < 1) {
            throw new IllegalArgumentException("sources and passages are numbered from 1");
        }
        if (id.equals(relays)) {
            throw new IllegalArgumentException("a source cannot relay itself");
        }
    }

    /** The same under another number. */
    public Source withNumber(int newNumber) {
        return new Source(
                id,
                newNumber,
                title,
                publisher,
                author,
                published,
                language,
                url,
                kind,
                grade,
                relays,
                sha256,
                nextPassage);
    }

    /** The same published at another time. */
    public Source withPublished(@Nullable Edtf newPublished) {
        return new Source(
                id,
                number,
                title,
                publisher,
                author,
                newPublished,
                language,
                url,
                kind,
                grade,
                relays,
                sha256,
                nextPassage);
    }

    /** The same under another title. */
    public Source withTitle(@Nullable String newTitle) {
        return new Source(
                id,
                number,
                newTitle,
                publisher,
                author,
                published,
                language,
                url,
                kind,
                grade,
                relays,
                sha256,
                nextPassage);
    }

    /** The same relaying another source, or none. */
    public Source withRelays(@Nullable Id<Source> newRelays) {
        return new Source(
                id,
                number,
                title,
                publisher,
                author,
                published,
                language,
                url,
                kind,
                grade,
                newRelays,
                sha256,
                nextPassage);
    }

    /** The same with the hash of another original, or none. */
    public Source withSha256(@Nullable String newSha256) {
        return new Source(
                id,
                number,
                title,
                publisher,
                author,
                published,
                language,
                url,
                kind,
                grade,
                relays,
                newSha256,
                nextPassage);
    }

    /** The same with another number for its next passage. */
    public Source withNextPassage(int newNextPassage) {
        return new Source(
                id,
                number,
                title,
                publisher,
                author,
                published,
                language,
                url,
                kind,
                grade,
                relays,
                sha256,
                newNextPassage);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.source(this);
    }
}
