package chancery.viewmodel;

import chancery.briefing.BriefFailed;
import chancery.briefing.BriefRefused;
import chancery.store.DossierRefused;
import chancery.store.StoreFailed;
import chancery.text.Words;
import chancery.viewmodel.Problem.Remedy;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What went wrong and has not been read yet. A refusal and a failing disk have words of their own; anything else is a fault of
 * the program's, which is logged whole under a short code and told by that code alone.
 */
public final class Problems {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final int CODES = 36 * 36 * 36 * 36;

    private final ObservableList<Problem> waiting = FXCollections.observableArrayList();

    private Function<DossierRefused, List<Remedy>> remedies = refused -> List.of();

    /** Says what can be done where something was refused. */
    public void offer(Function<DossierRefused, List<Remedy>> offered) {
        remedies = offered;
    }

    /** What is to be shown, the oldest first. Whoever has shown one takes it out. */
    public ObservableList<Problem> waiting() {
        return waiting;
    }

    /** Has a problem shown. */
    public void tell(Problem problem) {
        waiting.add(problem);
    }

    /**
     * Has a failure shown, in the words it deserves.
     *
     * @param title what was being attempted, such as "The dossier was not opened"
     */
    public void tell(String title, Throwable failure) {
        if (failure instanceof DossierRefused refused) {
            LOG.log(Level.INFO, title + ": " + failure.getMessage());
            tell(new Problem(title, String.valueOf(failure.getMessage()), null, remedies.apply(refused)));
        } else if (failure instanceof BriefRefused
                || failure instanceof StoreFailed
                || failure instanceof BriefFailed) {
            LOG.log(Level.WARNING, title, failure);
            tell(new Problem(title, String.valueOf(failure.getMessage()), null));
        } else if (failure instanceof IOException) {
            LOG.log(Level.WARNING, title, failure);
            tell(new Problem(title, Words.say("window.disk.words", String.valueOf(failure.getMessage())), null));
        } else {
            tellFault(failure);
        }
    }

    /** Logs a fault of the program's own and has its code shown; while one waits to be read, others are logged alone. */
    public void tellFault(Throwable failure) {
        String code = code();
        LOG.log(Level.ERROR, "Fault " + code, failure);
        if (waiting.stream().noneMatch(problem -> problem.code() != null)) {
            tell(new Problem(Words.say("window.fault"), Words.say("window.fault.words", code), code));
        }
    }

    private static String code() {
        String digits = Integer.toString(ThreadLocalRandom.current().nextInt(CODES), 36);
        return "CH-" + "0000".substring(digits.length()) + digits.toUpperCase(Locale.ROOT);
    }
}
