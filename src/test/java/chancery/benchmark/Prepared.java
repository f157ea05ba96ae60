package chancery.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program as the launcher starts it: its classes in jars and prepared in an archive, which Java takes from jars alone. What
 * lies in folders while the program is built is packed first.
 */
final class Prepared {

    private final Path archive;
    private final String classpath;

    private Prepared(Path archive, String classpath) {
        this.archive = archive;
        this.classpath = classpath;
    }

    /** Packs what this process runs from into a folder; the archive is not made yet. */
    static Prepared in(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = folder.resolve("classes-" + jars.size() + ".jar");
                pack(path, jar);
                jars.add(jar.toString());
            } else if (Files.exists(path)) {
                jars.add(entry);
            }
        }
        Path archive = folder.resolve("classes.jsa");
        Files.deleteIfExists(archive);
        return new Prepared(archive, String.join(File.pathSeparator, jars));
    }

    /** The flags of Java for the next process: the first makes the archive as it ends, later ones start from it. */
    List<String> flags() {
        String use = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of(use + archive, "-Xlog:disable", "-Xlog:all=off", "-cp", classpath);
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
