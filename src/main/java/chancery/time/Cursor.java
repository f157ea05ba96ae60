package chancery.time;

import chancery.text.Words;

/** A place in a value that is being read, moving to the right. */
final class Cursor {

    /** What {@link #peek} answers at the end. */
    static final char END = '\0';

    private final String value;
    private int index;

    Cursor(String value) {
        this.value = value;
    }

    int index() {
        return index;
    }

    char peek() {
        return index < value.length() ? value.charAt(index) : END;
    }

    boolean at(String text) {
        return value.startsWith(text, index);
    }

    boolean take(String text) {
        boolean there = at(text);
        if (there) {
            index += text.length();
        }
        return there;
    }

    /** The digits, and unknown digits, from here on; may be empty. */
    String takeDigits() {
        int from = index;
        while (peek() == 'X' || (peek() >= '0' && peek() <= '9')) {
            index++;
        }
        return value.substring(from, index);
    }

    void skipSpaces() {
        while (peek() == ' ') {
            index++;
        }
    }

    /** A refusal of what stands here. */
    EdtfException refuse(String key, Object... arguments) {
        return refuseAt(index, key, arguments);
    }

    /** A refusal of what stands at an index. */
    EdtfException refuseAt(int where, String key, Object... arguments) {
        return new EdtfException(value, where, Words.say(key, arguments));
    }

    /** A refusal of a character that nothing allows here. */
    EdtfException unexpected() {
        char next = peek();
        if (next == END) {
            return refuse("time.edtf.incomplete");
        }
        if (next == '?' || next == '~' || next == '%') {
            return refuse("time.edtf.qualifier");
        }
        return refuse("time.edtf.unexpected", Character.toString(value.codePointAt(index)));
    }
}
