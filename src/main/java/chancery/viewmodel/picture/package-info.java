/**
 * The view as a picture: {@link chancery.viewmodel.picture.PictureViewModel} saves the timeline as it is seen as PNG, SVG or PDF
 * beside the window, {@link chancery.viewmodel.picture.PictureForm} holds what the user wants of it, and {@link
 * chancery.viewmodel.picture.VisibleText} says what is in sight in words.
 *
 * <p>May import: {@code briefing}, {@code timeline} and what is below, {@code javafx.base}.
 */
@NullMarked
package chancery.viewmodel.picture;

import org.jspecify.annotations.NullMarked;
