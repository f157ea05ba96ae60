/**
 * The forms in which records are made and corrected: what each asks for, how what was filled in becomes a record, and the one
 * edit that brings it into the dossier together with whatever was created on the way. Start with
 * {@link chancery.viewmodel.form.Forms}, then {@link chancery.viewmodel.form.RecordForm}.
 */
@NullMarked
package chancery.viewmodel.form;

import org.jspecify.annotations.NullMarked;
