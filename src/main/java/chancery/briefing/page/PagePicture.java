package chancery.briefing.page;

/**
 * A page as it is printed, in pixels.
 *
 * @param argb row by row from the top, each pixel opaque; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // The pixels are a picture; nobody compares pages by them.
public record PagePicture(int width, int height, int[] argb) {}
