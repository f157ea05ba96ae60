package chancery.benchmark;

import java.lang.management.ManagementFactory;

/**
 * What something cost, or a moment to count from.
 *
 * @param wall nanoseconds of the clock on the wall
 * @param processor nanoseconds that all threads of this process computed, the compiler's and the collector's among them
 */
record Cost(long wall, long processor) {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    static Cost now() {
        return new Cost(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    Cost since(Cost from) {
        return new Cost(wall - from.wall, processor - from.processor);
    }
}
