package chancery.viewmodel.sheet;

import chancery.briefing.lint.Finding;

/**
 * Something a hard reader would hold against the sheet.
 *
 * @param words what is wrong
 * @param remedy what to do about it
 * @param field which field it leads to: {@code bottom-line, judgement, watch, gap, marking, template}
 * @param row which of the fields of that name in which anything stands, from 0; −1 where there is but one
 */
public record LintLine(String words, String remedy, String field, int row) {

    static LintLine of(Finding finding) {
        String field = switch (finding.place().part()) {
            case BOTTOM_LINE -> "bottom-line";
            case JUDGEMENT -> "judgement";
            case WATCH -> "watch";
            case GAP -> "gap";
            case SHEET -> finding.rule().word().equals("unmarked") ? HeadFields.MARKING : "sections";
        };
        return new LintLine(
                finding.words(), finding.remedy(), field, finding.place().index());
    }
}
