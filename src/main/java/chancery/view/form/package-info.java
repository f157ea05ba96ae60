/**
 * The cards over the window in which records are made and corrected. Start with {@link chancery.view.form.FormCard}.
 */
@NullMarked
package chancery.view.form;

import org.jspecify.annotations.NullMarked;
