package chancery.briefing.word;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables, whose widths stand in their grids: word processors lay out a table without one as they like. */
final class WordTables {

    private static final String HEAD = "EEF2F5";

    private final XWPFDocument document;
    private final WordRuns runs;
    private final int width;

    /**
     * For one document.
     *
     * @param width of its lines, in twentieths of a point
     */
    WordTables(XWPFDocument document, WordRuns runs, int width) {
        this.document = document;
        this.runs = runs;
        this.width = width;
    }

    /** Rows under a head that is repeated on every page; no row is broken across two. */
    void rows(Table table) {
        List<Table.Column> columns = table.columns();
        XWPFTable written = empty(
                table.rows().size() + 1,
                widths(columns.stream().mapToInt(Table.Column::share).toArray()),
                "SheetTable");
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(HEAD);
            runs.write(columns.get(i).title(), "Strong", line(cell, true, columns.get(i)));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), written.getRow(i + 1));
        }
        after();
    }

    private void row(Table table, List<Table.Cell> cells, XWPFTableRow row) {
        for (int i = 0; i < cells.size(); i++) {
            boolean first = true;
            for (Phrase words : cells.get(i).lines()) {
                XWPFParagraph line = line(row.getCell(i), first, table.columns().get(i));
                runs.write(words, line);
                if (table.named() && i == 0) {
                    line.getRuns().forEach(run -> run.setBold(true));
                }
                first = false;
            }
            if (first) {
                line(row.getCell(i), true, table.columns().get(i));
            }
        }
    }

    /** Lines with a label each, side by side without lines between them. */
    void labelled(List<Block.Line> lines) {
        XWPFTable written = empty(lines.size(), widths(1, 4), "SheetList");
        Table.Column words = new Table.Column("", 1);
        for (int i = 0; i < lines.size(); i++) {
            XWPFTableRow row = written.getRow(i);
            runs.write(lines.get(i).label(), "Strong", line(row.getCell(0), true, words));
            runs.write(lines.get(i).words(), line(row.getCell(1), true, words));
        }
        after();
    }

    private XWPFTable empty(int rows, int[] widths, String style) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setStyleID(style);
        CTTblWidth all = table.getCTTbl().getTblPr().getTblW();
        all.setType(STTblWidth.DXA);
        all.setW(BigInteger.valueOf(width));
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
        return table;
    }

    private int[] widths(int... shares) {
        int sum = 0;
        for (int share : shares) {
            sum += share;
        }
        int[] widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = (int) ((long) width * shares[i] / sum);
        }
        return widths;
    }

    private static XWPFParagraph line(XWPFTableCell cell, boolean first, Table.Column column) {
        XWPFParagraph line = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        line.setStyle("Cell");
        if (column.side() == Table.Side.END) {
            line.setAlignment(ParagraphAlignment.END);
        }
        return line;
    }

    /** Two tables that follow each other would become one. */
    private void after() {
        XWPFParagraph gap = document.createParagraph();
        gap.setSpacingAfter(0);
        gap.setSpacingBetween(4, LineSpacingRule.EXACT);
    }
}
