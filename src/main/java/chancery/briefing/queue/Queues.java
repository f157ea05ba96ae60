package chancery.briefing.queue;

import chancery.briefing.BriefFailed;
import chancery.briefing.BriefRefused;
import chancery.briefing.Paper;
import chancery.text.Words;
import chancery.work.Progress;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/**
 * The printers of this computer. Asking for them and printing may take seconds, so neither belongs on the thread of the window; who
 * does not answer in time is given up.
 */
public final class Queues {

    private static final int SECONDS_TO_LIST = 10;
    private static final int SECONDS_TO_SEND = 60;

    /** The program that Java hands jobs to on systems with CUPS. */
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private Queues() {}

    /**
     * The printers there are, the standard one first, then by name; none where the computer has none.
     *
     * @throws BriefFailed where they do not answer
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static List<Queue> list(Progress progress) {
        progress.words(Words.say("queue.progress.listing"));
        progress.check();
        List<Queue> queues = within(SECONDS_TO_LIST, Words.say("queue.failed.listing"), () -> {
            PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
            return services()
                    .map(service -> queue(service, standard))
                    .sorted(Comparator.comparing((Queue queue) -> !queue.standard())
                            .thenComparing(Queue::name))
                    .toList();
        });
        progress.check();
        return queues;
    }

    /**
     * Hands a finished PDF to a printer. When this answers, the job is in the printer's queue; when it comes out is for the printer.
     *
     * @throws BriefRefused where there is no such printer, it takes no jobs, or the PDF has no such page
     * @throws BriefFailed where the job cannot be handed over
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static void print(byte[] pdf, PrintChoice choice, Progress progress) {
        progress.words(Words.say("queue.progress.sending", choice.queue()));
        PrintService service = within(
                SECONDS_TO_LIST, Words.say("queue.failed.silent", choice.queue()), () -> accepting(choice.queue()));
        if (!windows() && !Files.isExecutable(SPOOLER)) {
            throw new BriefRefused(Words.say("queue.refused.spooler"));
        }
        progress.check();
        within(SECONDS_TO_SEND, Words.say("queue.failed.silent", choice.queue()), () -> {
            try {
                new PrintJob(service, choice).send(pdf);
                return true;
            } catch (PrintException | PrinterException failed) {
                throw new BriefFailed(
                        Words.say("queue.failed.sending", choice.queue(), String.valueOf(failed.getLocalizedMessage())),
                        failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        progress.fraction(1);
    }

    private static PrintService accepting(String name) {
        PrintService found = services()
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new BriefRefused(Words.say(
                        services().findAny().isEmpty() ? "queue.refused.none" : "queue.refused.unknown", name)));
        if (!acceptsJobs(found)) {
            throw new BriefRefused(Words.say("queue.refused.closed", name));
        }
        return found;
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static Queue queue(PrintService service, @Nullable PrintService standard) {
        return new Queue(
                service.getName(),
                service.equals(standard),
                acceptsJobs(service),
                service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF),
                papers(service),
                values(service, Sides.class).contains(Sides.TWO_SIDED_LONG_EDGE));
    }

    private static boolean acceptsJobs(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    private static Set<Paper> papers(PrintService service) {
        Collection<Attribute> media = values(service, Media.class);
        Set<Paper> papers = EnumSet.noneOf(Paper.class);
        for (Paper paper : Paper.values()) {
            if (media.contains(PrintJob.media(paper))) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static Collection<Attribute> values(PrintService service, Class<? extends Attribute> category) {
        Object values = service.getSupportedAttributeValues(category, null, null);
        return values instanceof Attribute[] all ? List.of(all) : List.of();
    }

    /** What is answered in time. A question to a printer cannot be broken off, so it is left behind on another thread. */
    private static <T> T within(int seconds, String late, Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            throw new BriefFailed(late, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BriefFailed(late, interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(failed.getCause());
        }
    }
}
