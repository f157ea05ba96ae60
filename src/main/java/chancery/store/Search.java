package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for words in the index. It takes the first {@value #CANDIDATES} records that have the words, in the order of their
 * numbers, because ranking all of them takes a second in a large dossier when the words are common; those are put in order.
 */
final class Search {

    private static final int CANDIDATES = 1000;

    /** A record that has the words. */
    private record Candidate(int row, Id<?> id, EntryKind kind) {}

    private final Statements statements;

    Search(Statements statements) {
        this.statements = statements;
    }

    /** The hits, by kind, then importance, then time. */
    List<Hit> find(String words, int limit) {
        Terms terms = Terms.of(words);
        if (terms.none() || limit <= 0) {
            return List.of();
        }
        Map<EntryKind, List<Candidate>> found = new EnumMap<>(EntryKind.class);
        statements
                .list(
                        "search/find",
                        row -> new Candidate(row.number(), row.<Entry>id(), row.word(EntryKind.class)),
                        terms.query(),
                        CANDIDATES)
                .forEach(candidate -> found.computeIfAbsent(candidate.kind(), kind -> new ArrayList<>())
                        .add(candidate));
        return share(found, limit).stream()
                .map(candidate -> hit(candidate, terms))
                .toList();
    }

    /** The first of each kind, then the second of each, until there are enough; then in the order of their kinds. */
    private static List<Candidate> share(Map<EntryKind, List<Candidate>> found, int limit) {
        Map<EntryKind, List<Candidate>> chosen = new EnumMap<>(EntryKind.class);
        int longest = found.values().stream().mapToInt(List::size).max().orElse(0);
        int taken = 0;
        for (int round = 0; round < longest && taken < limit; round++) {
            for (Map.Entry<EntryKind, List<Candidate>> kind : found.entrySet()) {
                if (taken < limit && round < kind.getValue().size()) {
                    chosen.computeIfAbsent(kind.getKey(), key -> new ArrayList<>())
                            .add(kind.getValue().get(round));
                    taken++;
                }
            }
        }
        return chosen.values().stream().flatMap(List::stream).toList();
    }

    private Hit hit(Candidate candidate, Terms terms) {
        Hit hit = statements.first(
                "search/words",
                row -> {
                    String title = row.text();
                    String body = row.text();
                    Snippet snippet = Snippet.of(body, terms);
                    return new Hit(
                            candidate.kind(),
                            candidate.id(),
                            Snippet.head(title.isBlank() ? body : title),
                            snippet.text(),
                            snippet.marks());
                },
                candidate.row(),
                candidate.kind().word());
        if (hit == null) {
            throw new IllegalArgumentException("the search index knows a record that is not there: " + candidate.id());
        }
        return hit;
    }
}
