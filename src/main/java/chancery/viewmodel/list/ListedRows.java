package chancery.viewmodel.list;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/** A listing as a list for a view, without an object an entry until somebody looks at it. */
final class ListedRows extends ObservableListBase<Integer> {

    private Listing listing = Listing.NOTHING;

    Listing listing() {
        return listing;
    }

    @Override
    public Integer get(int index) {
        return listing.entries()[index];
    }

    @Override
    public int size() {
        return listing.entries().length;
    }

    /** Lists something else. */
    void show(Listing other) {
        List<Integer> before = new Numbers(listing.entries());
        beginChange();
        listing = other;
        nextReplace(0, size(), before);
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
