/**
 * Saving the view as a picture: {@link chancery.view.picture.PictureCard} asks what it should be like.
 *
 * <p>May import: {@code viewmodel.picture} and {@code view.look}.
 */
@NullMarked
package chancery.view.picture;

import org.jspecify.annotations.NullMarked;
