package chancery.benchmark;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the window with dossiers of growing size and prints a table. Dossiers are invented once and kept; each is opened in
 * a process of its own, with the flags and the archive of classes the program is started with.
 */
final class Benchmark {

    private static final int ACTORS = 300;
    private static final String SHEET = "sheet";

    /** The events of the dossier with which Java's archive of classes is made, as a first start of the program makes it. */
    private static final int REHEARSAL = 1000;

    private static final List<String> FLAGS = List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:GCTimeRatio=1",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:G1MaxNewSizePercent=25",
            "-XX:G1ExpandByPercentOfAvailable=1",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1920x1200-32",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true");

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param args the folder in which the dossiers are kept, then the numbers of events, apart by spaces or commas, and the word
     *     sheet, for what composing a sheet costs; flags for Java may stand between them, beginning with a hyphen
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> flags =
                Stream.of(args).filter(word -> word.startsWith("-")).toList();
        List<String> wanted = Stream.of(args)
                .skip(1)
                .filter(word -> !word.startsWith("-"))
                .flatMap(word -> Stream.of(word.split(",")))
                .toList();
        List<Integer> sizes = wanted.stream()
                .filter(word -> !word.equals(SHEET))
                .map(Integer::valueOf)
                .toList();
        Prepared prepared = Prepared.in(folder);
        measured(invented(folder, REHEARSAL), prepared, flags);
        boolean headed = false;
        for (int size : sizes) {
            Map<String, String> figures = new LinkedHashMap<>();
            figures.put("events", String.format(Locale.ROOT, "%,d", size));
            Path file = invented(folder, size);
            figures.putAll(measured(file, prepared, flags));
            // To count the heap it is cleared first, and is small then: openings are measured where nobody did that.
            figures.putAll(measured(Trial.class, file, prepared, flags, "open"));
            if (!headed) {
                head(figures);
                headed = true;
            }
            print(figures.values().stream().toList());
        }
        if (wanted.contains(SHEET)) {
            Map<String, String> figures = measured(SheetTrial.class, folder, prepared, flags);
            head(figures);
            print(figures.values().stream().toList());
        }
    }

    private static void head(Map<String, String> figures) {
        print(figures.keySet().stream().toList());
        print(figures.keySet().stream().map(name -> "---").toList());
    }

    private static Path invented(Path folder, int events) {
        Path file = folder.resolve(events + ".dossier");
        if (!Files.exists(file)) {
            long from = System.nanoTime();
            Invention.make(file, new Scale(events, ACTORS, 1), Progress.NONE);
            double micros = (System.nanoTime() - from) / 1e3 / events;
            System.out.printf(Locale.ROOT, "Invented %,d events: %.0f µs an event%n", events, micros);
        }
        return file;
    }

    private static Map<String, String> measured(Path file, Prepared prepared, List<String> flags)
            throws IOException, InterruptedException {
        return measured(Trial.class, file, prepared, flags);
    }

    private static Map<String, String> measured(
            Class<?> trial, Path file, Prepared prepared, List<String> flags, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Duser.home=" + file.toAbsolutePath().resolveSibling("home"));
        command.addAll(flags);
        command.addAll(prepared.flags());
        command.addAll(List.of(trial.getName(), file.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> figures = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> figures.put(pair[0], pair[1]));
        }
        if (process.waitFor() != 0) {
            throw new IOException("the trial of " + file + " failed");
        }
        return figures;
    }

    private static void print(List<String> cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
