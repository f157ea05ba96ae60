/**
 * The window: the only code that knows controls. Every view is built in code beside the view model it shows
 * ({@code XView}, {@code chancery.viewmodel.XViewModel}), and asks nobody else. Start with
 * {@code WorkbenchView}, the window with a dossier open.
 *
 * <p>May import: {@code viewmodel, paint, timeline, model, time}, JavaFX, ControlsFX, AtlantaFX, Ikonli, and AWT for images.
 */
@NullMarked
package chancery.view;

import org.jspecify.annotations.NullMarked;
