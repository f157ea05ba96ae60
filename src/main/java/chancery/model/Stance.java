package chancery.model;

/** Where an actor stands on an issue, from strongly against to strongly for. */
public enum Stance {
    STRONGLY_OPPOSES(-2),
    OPPOSES(-1),
    MIXED(0),
    SUPPORTS(1),
    STRONGLY_SUPPORTS(2);

    private final int value;

    Stance(int value) {
        this.value = value;
    }

    /** −2 to 2. */
    public int value() {
        return value;
    }

    /** Its value as it is written: from {@code −2}, with a true minus, to {@code +2}. */
    public String sign() {
        return value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
    }

    /**
     * The stance of a value.
     *
     * @throws IllegalArgumentException where the value is not −2 to 2
     */
    public static Stance of(int value) {
        if (value < -2 || value > 2) {
            throw new IllegalArgumentException("a stance is -2 to 2, not " + value);
        }
        return values()[value + 2];
    }
}
