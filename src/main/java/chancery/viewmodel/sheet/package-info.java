/**
 * The composer of briefing sheets: what is asked of a sheet, its pages as they would be printed, and what becomes of them. Start
 * with {@link chancery.viewmodel.sheet.SheetViewModel}; {@link chancery.viewmodel.sheet.Draft} is the sheet that is worked on.
 */
@NullMarked
package chancery.viewmodel.sheet;

import org.jspecify.annotations.NullMarked;
