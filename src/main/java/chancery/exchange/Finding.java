package chancery.exchange;

import chancery.text.Words;

/**
 * Something that is wrong with a text that was to be imported.
 *
 * @param record the record it is in, such as {@code event geneva-talks}, or {@code events[3]} (counted from 0) where the record
 *     has no name to go by; empty for the text as a whole
 * @param key the key it stands under, such as {@code when.start[0]}; empty for the record as a whole
 * @param what what is wrong, a sentence without its full stop
 */
public record Finding(String record, String key, String what) {

    /** All of it in one line. */
    public String text() {
        if (record.isEmpty()) {
            return key.isEmpty() ? what : Words.say("exchange.finding.record", key, what);
        }
        return key.isEmpty()
                ? Words.say("exchange.finding.record", record, what)
                : Words.say("exchange.finding.key", record, key, what);
    }
}
