package chancery.briefing.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The engine's log: its warnings go to the program's log, the rest nowhere. */
final class EngineLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(EngineLog.class.getPackageName());

    private EngineLog() {}

    /** Takes the engine's log over, for the whole program. */
    static void quieten() {
        XRLog.setLoggerImpl(new EngineLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable thrown) {
        if (worthIt(level)) {
            LOG.log(level, where + ": " + message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The program's own levels count.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return worthIt(diagnostic.getLevel());
    }

    private static boolean worthIt(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
