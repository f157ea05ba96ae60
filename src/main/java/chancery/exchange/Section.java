package chancery.exchange;

import chancery.model.EntryKind;
import java.util.List;
import java.util.Optional;

/** The keys of the text's top level, in order, and of the records that stand under them. */
enum Section {
    DOSSIER(EntryKind.DOSSIER, "dossier", "id title marking zone asOf cutOff author language"),
    SOURCES(
            EntryKind.SOURCE,
            "sources",
            "id number title publisher author published language url kind reliability credibility relays sha256 nextPassage"
                    + " text"),
    ACTORS(EntryKind.ACTOR, "actors", "id name kind aliases side roles colour"),
    PLACES(EntryKind.PLACE, "places", "id name latitude longitude"),
    EVENTS(
            EntryKind.EVENT,
            "events",
            "id title summary kind reality when place participants passages accounts importance tags issues"),
    QUOTES(
            EntryKind.QUOTE,
            "quotes",
            "id kind speaker onBehalfOf relayedBy cue event saidWhen text language translation translator passages"),
    ISSUES(EntryKind.ISSUE, "issues", "id title question minus plus"),
    POSITIONS(
            EntryKind.POSITION,
            "positions",
            "id actor onBehalfOf issue stance condition confidence basis holds reasoning evidence"),
    NOTES(EntryKind.NOTE, "notes", "id kind on text likelihood confidence author time");

    private final EntryKind kind;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, though its type does not say so.
    private final List<String> keys;

    Section(EntryKind kind, String key, String keys) {
        this.kind = kind;
        this.key = key;
        this.keys = List.of(keys.split(" "));
    }

    /** The kind of its records. */
    EntryKind kind() {
        return kind;
    }

    /** Its key on the top level. */
    String key() {
        return key;
    }

    /** The keys of each of its records. */
    List<String> keys() {
        return keys;
    }

    /** The section of a key of the top level. */
    static Optional<Section> of(String key) {
        for (Section section : values()) {
            if (section.key.equals(key)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
