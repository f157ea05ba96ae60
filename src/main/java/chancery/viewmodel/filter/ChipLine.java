package chancery.viewmodel.filter;

import chancery.text.Words;

/**
 * A chip as it is shown.
 *
 * @param words what it asks for
 * @param not whether the opposite is wanted
 */
public record ChipLine(String words, boolean not) {

    /** All of it in one text. */
    public String text() {
        return not ? Words.say("window.filter.not", words) : words;
    }
}
