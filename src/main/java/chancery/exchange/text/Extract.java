package chancery.exchange.text;

import chancery.exchange.text.FoundFact.Field;

/**
 * What a reader of one format found.
 *
 * @param text not yet normalised
 * @param encoding empty where the format leaves no choice
 */
record Extract(String text, TextKind kind, String encoding, FactList facts) {

    private static final int LONGEST_TITLE = 160;

    /** A plain text says nothing of itself; but a first line that is set apart and ends without a stop is its heading. */
    static Extract plain(String text, String encoding) {
        FactList facts = new FactList();
        String[] lines = text.stripLeading().split("\\R", 3);
        if (lines.length > 2 && lines[1].isBlank()) {
            String first = lines[0].strip();
            if (!first.isEmpty()
                    && first.length() <= LONGEST_TITLE
                    && ".:;,!?”\"".indexOf(first.charAt(first.length() - 1)) < 0) {
                facts.add(Field.TITLE, first, "exchange.article.where.first-line");
            }
        }
        return new Extract(text, TextKind.PLAIN, encoding, facts);
    }
}
