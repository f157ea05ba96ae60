/**
 * What each part of the window knows and can do, without a single control: properties, observable lists, and methods named
 * after what the user does. View models live on the JavaFX thread and are tested without a screen; whatever touches the file
 * goes through {@code chancery.work} and comes back on that thread.
 *
 * <p>Start with {@link chancery.viewmodel.Session}, the open dossier as the window sees it, and
 * {@link chancery.viewmodel.Selection}, the one record that every view agrees on.
 *
 * <p>May import: every package below it, and of JavaFX the properties and collections alone.
 */
@NullMarked
package chancery.viewmodel;

import org.jspecify.annotations.NullMarked;
