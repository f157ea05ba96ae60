package chancery.timeline;

/**
 * Says how much room a text takes. The screen, the printed sheet and the tests each answer in their own way, so that geometry
 * never asks a screen. Answers must not change while a layout engine uses the ruler; layouts ask for the same texts again and
 * again, so a slow ruler should remember.
 */
public interface TextRuler {

    /** The width of one line of text in pixels; 0 for an empty one. */
    double width(String text, TextStyle style);

    /** From the top of the tallest letters to the baseline, in pixels. */
    default double ascent(TextStyle style) {
        return style.size() * 0.95;
    }

    /** From the top of the tallest letters to the foot of the lowest, in pixels. */
    default double height(TextStyle style) {
        return style.size() * 1.25;
    }
}
