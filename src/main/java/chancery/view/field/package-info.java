/**
 * The fields of forms as controls, each beside its {@link chancery.viewmodel.field.FormField}: completion, chips, segments,
 * prose, lines of fields. All of them are reached with Tab, are one stop of it each, and can be used without the mouse. Start
 * with {@link chancery.view.field.FieldNodes}.
 */
@NullMarked
package chancery.view.field;

import org.jspecify.annotations.NullMarked;
