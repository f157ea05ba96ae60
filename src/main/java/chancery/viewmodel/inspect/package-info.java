/**
 * The inspector: everything the dossier holds about the chosen record, as a page of plain parts that any view can set: badges,
 * a title, facts, quotes, stances, notes, and lines that lead to other records. Start with
 * {@link chancery.viewmodel.inspect.InspectorViewModel} and {@link chancery.viewmodel.inspect.Page}.
 */
@NullMarked
package chancery.viewmodel.inspect;

import org.jspecify.annotations.NullMarked;
