/**
 * The inspector on the right: sets a {@link chancery.viewmodel.inspect.Page} as controls. Start with
 * {@link chancery.view.inspect.InspectorView}.
 */
@NullMarked
package chancery.view.inspect;

import org.jspecify.annotations.NullMarked;
