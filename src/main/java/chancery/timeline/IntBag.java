package chancery.timeline;

import java.util.Arrays;

/** A growing list of whole numbers, without an object each. */
final class IntBag {

    private int[] items = new int[16];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    void increase(int place) {
        items[place]++;
    }

    int at(int place) {
        return items[place];
    }

    boolean contains(int item) {
        for (int place = 0; place < size; place++) {
            if (items[place] == item) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
