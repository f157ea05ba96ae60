package chancery.viewmodel.list;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/** Rows as a list for a view, without an object a row until somebody looks at it. */
final class RowList extends ObservableListBase<Integer> {

    private Numbers rows = new Numbers(new int[0]);

    @Override
    public Integer get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Lists other rows. */
    void show(int[] others) {
        List<Integer> before = rows;
        beginChange();
        rows = new Numbers(others);
        nextReplace(0, rows.size(), before);
        endChange();
    }

    /** Numbers as a list. */
    private static final class Numbers extends AbstractList<Integer> {

        private final int[] numbers;

        Numbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Integer get(int index) {
            return numbers[index];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
