package chancery.timeline;

/**
 * The words of an event's label and their widths.
 *
 * @param text the title, or as much of it as a label may hold
 * @param elided whether the title is cut short
 * @param width of the title when it is bold, so that choosing an event moves nothing
 * @param note what follows it; empty for none
 * @param noteWidth of the note with the space before it
 */
record LabelWords(String text, boolean elided, double width, String note, double noteWidth) {

    double length() {
        return width + noteWidth;
    }
}
