package chancery.model;

/** Numbers from 0 on, in the half of their size where all are below 65,536. */
final class Smalls {

    private final char[] narrow;
    private final int[] wide;

    private Smalls(char[] narrow, int[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Some of many numbers, less a number. */
    static Smalls of(int[] numbers, int from, int to, int less) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most |= numbers[i] - less;
        }
        if (most >>> Character.SIZE != 0) {
            int[] wide = new int[to - from];
            for (int i = from; i < to; i++) {
                wide[i - from] = numbers[i] - less;
            }
            return new Smalls(new char[0], wide);
        }
        char[] narrow = new char[to - from];
        for (int i = from; i < to; i++) {
            narrow[i - from] = (char) (numbers[i] - less);
        }
        return new Smalls(narrow, new int[0]);
    }

    int at(int place) {
        return wide.length == 0 ? narrow[place] : wide[place];
    }
}
