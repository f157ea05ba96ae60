package chancery.cli;

/** What the program answers to the shell. */
public final class ExitCode {

    /** All went well. */
    public static final int FINE = 0;

    /** What was asked for was refused, or something was found to be wrong. Nothing was changed. */
    public static final int REFUSED = 1;

    /** The command was not put rightly. */
    public static final int USAGE = 2;

    /** The world failed: a disk, a folder, the program itself. */
    public static final int FAILED = 3;

    /** It was done, and something in it is left for a person to decide. */
    public static final int REVIEW = 4;

    private ExitCode() {}
}
