package chancery.cli;

import chancery.briefing.BriefFailed;
import chancery.briefing.BriefRefused;
import chancery.exchange.ExchangeFailed;
import chancery.exchange.ExchangeRefused;
import chancery.settings.Folders;
import chancery.store.DossierRefused;
import chancery.store.StoreFailed;
import chancery.text.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;

/** Says what went wrong, in one line, and answers the {@link ExitCode} for it. */
final class Faults {

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern COUNTED = Pattern.compile(" at index \\d+ \\([^)]*\\)");

    private final PrintWriter err;
    private final Folders folders;

    Faults(PrintWriter err, Folders folders) {
        this.err = err;
        this.folders = folders;
    }

    /** The command was not put rightly. */
    int misused(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        String message = Plain.line(words(fault));
        say(Words.say(
                "cli.usage", message.endsWith(".") ? message.substring(0, message.length() - 1) : message, command));
        return ExitCode.USAGE;
    }

    /** What picocli says, without how it counts the values of an option. */
    private static String words(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof MutuallyExclusiveArgsException) {
            List<String> options = OPTION.matcher(message)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            return Words.say("cli.exclusive", String.join(", ", options));
        }
        return COUNTED.matcher(message).replaceFirst("");
    }

    /** The command ended with an exception. */
    int failed(Throwable fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof DossierRefused
                || fault instanceof ExchangeRefused
                || fault instanceof BriefRefused
                || fault instanceof Refusal) {
            say(message);
            if (fault instanceof Refusal refusal) {
                refusal.details().forEach(detail -> err.print("  " + Plain.line(detail) + "\n"));
            }
            return ExitCode.REFUSED;
        }
        if (fault instanceof StoreFailed || fault instanceof ExchangeFailed || fault instanceof BriefFailed) {
            say(message);
        } else {
            BugReport report = BugReport.of(fault);
            boolean kept = report.write(folders.settings());
            say(Words.say(
                    kept ? "cli.bug.kept" : "cli.bug",
                    report.code(),
                    folders.settings().resolve(BugReport.FILE)));
        }
        return ExitCode.FAILED;
    }

    /** The results could not be written. */
    int unwritten() {
        say(Words.say("cli.unwritten"));
        return ExitCode.FAILED;
    }

    private void say(String message) {
        err.print(Words.say("cli.error", Plain.line(message)) + "\n");
        err.flush();
    }
}
