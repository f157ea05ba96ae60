package chancery.cli;

import chancery.settings.Folders;
import chancery.store.backup.Backups;
import chancery.text.Words;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line. Without a command it opens the window.
 *
 * <p>Whatever goes wrong is one line on the error stream, never a stack trace, and nothing on the other; findings, where there
 * are several, follow it a line each. A bug gets a short code, and its details go to a file in the settings folder.
 */
public final class Commands {

    private static final int WIDTH = 100;

    private Commands() {}

    /**
     * Runs the command of a program's arguments on its standard streams, which are written in UTF-8 whatever the system says.
     *
     * @return an {@link ExitCode}
     */
    public static int main(String[] args, Opener window) {
        // A log's lines would come between the program and whoever reads its errors.
        LogManager.getLogManager().reset();
        return run(args, Streams.utf8(System.out), Streams.utf8(System.err), Folders.ofUser(), window);
    }

    /**
     * Runs a command.
     *
     * @param folders where the details of a bug and the backups go
     * @return an {@link ExitCode}
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, Folders folders, Opener window) {
        CommandLine line = line(window, new Backups(folders.backups()));
        line.setOut(out);
        line.setErr(err);
        Faults faults = new Faults(err, folders);
        line.setParameterExceptionHandler((fault, arguments) -> faults.misused(fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> faults.failed(fault));
        int code;
        try {
            code = line.execute(args);
        } catch (RuntimeException | Error bug) {
            code = faults.failed(bug);
        }
        err.flush();
        if (out.checkError() && code == ExitCode.FINE) {
            return faults.unwritten();
        }
        return code;
    }

    private static CommandLine line(Opener window, Backups backups) {
        CommandLine line = new CommandLine(new ChanceryCommand(window))
                .addSubcommand(new CreateCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new AddCommand())
                .addSubcommand(new AttachCommand())
                .addSubcommand(new SuggestCommand())
                .addSubcommand(new InfoCommand())
                .addSubcommand(new SearchCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new HistoryCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ImportCommand(backups))
                .addSubcommand(new ShareCommand())
                .addSubcommand(new BackupCommand(backups))
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new PictureCommand())
                .addSubcommand(new BriefCommand())
                .addSubcommand(new SheetsCommand())
                .addSubcommand(new HelpCommand());
        line.setResourceBundle(ResourceBundle.getBundle("chancery.text.messages", Words.LANGUAGE));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        Converters.register(line);
        return line;
    }
}
