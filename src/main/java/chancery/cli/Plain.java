package chancery.cli;

/** Texts of a dossier, which may come from anybody, made fit for a terminal. */
final class Plain {

    private Plain() {}

    /** A text on one line: white space becomes single spaces, and characters that steer a terminal or its direction go. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(Plain::harmless).forEach(point -> {
            boolean second = point == ' ' && line.length() > 0 && line.charAt(line.length() - 1) == ' ';
            if (!second) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    private static int harmless(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> 0xFFFD;
            default -> point;
        };
    }
}
