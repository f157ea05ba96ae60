package chancery.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process takes. */
final class Residence {

    private static final Path STATUS = Path.of("/proc/self/status");

    private static final int TURN_MILLIS = 500;
    private static final int MOST_TURNS = 360;
    private static final int QUIET_TURNS = 10;
    private static final double IDLE = 0.1;

    private Residence() {}

    /** What is resident, in megabytes of a million bytes; where the system does not tell, the heap's share of it. */
    static long megabytes() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D+", "")) * 1024 / 1_000_000;
                }
            }
        }
        return Runtime.getRuntime().totalMemory() / 1_000_000;
    }

    /**
     * Waits until nothing is done beside the window any more, for some minutes at most. A large dossier is left alone for some
     * seconds before it is checked and copied, so it must have been quiet for longer than that.
     */
    static void quiet() {
        Cost before = Cost.now();
        int quiet = 0;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            try {
                Thread.sleep(TURN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            Cost now = Cost.now();
            quiet = now.since(before).processor() < IDLE * now.since(before).wall() ? quiet + 1 : 0;
            if (quiet == QUIET_TURNS) {
                return;
            }
            before = now;
        }
    }

    /** Bytes of the heap that are in use after what is no longer needed was cleared away. */
    static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
