/**
 * The composer of briefing sheets: on the left what is asked of a sheet, on the right its pages as they would be printed. Start
 * with {@link chancery.view.sheet.SheetView}; {@link chancery.view.sheet.PagesPane} shows the pages.
 */
@NullMarked
package chancery.view.sheet;

import org.jspecify.annotations.NullMarked;
