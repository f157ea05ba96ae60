package chancery.viewmodel.window;

import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import chancery.store.Replacement;
import chancery.store.Salvage;
import chancery.store.Salvaged;
import chancery.store.backup.Backups;
import chancery.store.backup.Kept;
import chancery.store.backup.Occasion;
import chancery.text.Words;
import chancery.viewmodel.Problem;
import chancery.viewmodel.Problem.Remedy;
import chancery.viewmodel.Problems;
import chancery.work.Progress;
import chancery.work.Task;
import chancery.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The ways back to a dossier that cannot be opened: its newest backup that is intact, and what can be read of the file itself. */
final class Rescue {

    private static final Set<Reason> LOST = Set.of(
            Reason.ALTERED,
            Reason.DAMAGED,
            Reason.EMPTY,
            Reason.INTERRUPTED,
            Reason.MISSING,
            Reason.NOT_A_DOSSIER,
            Reason.STRAY_JOURNAL);

    private static final Set<Reason> PARTLY_READABLE = Set.of(Reason.ALTERED, Reason.DAMAGED, Reason.NOT_A_DOSSIER);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Words.LANGUAGE);
    private static final int MOST_NAMES = 20;

    private final Backups backups;
    private final Work work;
    private final Problems problems;
    private final Opening opening;

    /** Opens what a task makes; what it throws is told to the last. */
    @FunctionalInterface
    interface Opening {
        void run(String what, Task<Opened> task, Consumer<Throwable> refused);
    }

    Rescue(Backups backups, Work work, Problems problems, Opening opening) {
        this.backups = backups;
        this.work = work;
        this.problems = problems;
        this.opening = opening;
    }

    /** Tells that a file was not opened, and what can be done about it. */
    void offer(Path file, Throwable failure) {
        String title = Words.say("window.open.refused", file.getFileName());
        if (failure instanceof DossierRefused refused && LOST.contains(refused.reason())) {
            work.run(
                    Words.say("backup.listing"),
                    progress -> backups.newestIntact(file),
                    kept -> problems.tell(new Problem(
                            title,
                            words(refused, kept.isPresent()),
                            null,
                            remedies(file, refused, kept.stream().toList()))),
                    unreadable -> problems.tell(title, failure));
        } else {
            problems.tell(title, failure);
        }
    }

    /** Puts a backup in the place of an open dossier, after a backup of what is there; answers it, open. */
    Opened restored(DossierFile file, Kept kept, Progress progress) {
        try (Replacement replacement = Replacement.of(file.path(), kept.file(), progress)) {
            Backups.Answer before = backups.make(file, Occasion.RESTORE, progress);
            assert before.backup().number() > 0;
            file.close();
            replacement.put(null);
        }
        return Opened.of(DossierFile.open(file.path()));
    }

    private static String words(DossierRefused refused, boolean backup) {
        return refused.getMessage() + " " + Words.say(backup ? "backup.rescue.backup" : "backup.rescue.none");
    }

    private List<Remedy> remedies(Path file, DossierRefused refused, List<Kept> newest) {
        List<Remedy> remedies = new ArrayList<>();
        for (Kept kept : newest) {
            remedies.add(new Remedy(
                    Words.say("backup.rescue.restore", kept.made().format(TIME)), () -> putBack(file, kept)));
        }
        if (PARTLY_READABLE.contains(refused.reason())) {
            remedies.add(new Remedy(Words.say("backup.rescue.salvage"), () -> salvage(file)));
        }
        return remedies;
    }

    private void putBack(Path file, Kept kept) {
        opening.run(
                Words.say("backup.restoring"),
                progress -> {
                    try (Replacement replacement = Replacement.of(file, kept.file(), progress)) {
                        replacement.put(Files.exists(file) ? beside(file, "backup.name.damaged") : null);
                    }
                    return Opened.of(DossierFile.open(file));
                },
                failure -> problems.tell(Words.say("backup.restore.failed"), failure));
    }

    private void salvage(Path file) {
        opening.run(
                Words.say("backup.salvaging"),
                progress -> {
                    Path target = beside(file, "backup.name.saved");
                    Salvaged salvaged = Salvage.of(file, target, progress);
                    Opened opened = Opened.of(DossierFile.open(target));
                    tell(target, salvaged);
                    return opened;
                },
                failure -> problems.tell(Words.say("backup.salvage.failed"), failure));
    }

    private void tell(Path target, Salvaged salvaged) {
        String lost = salvaged.lost().stream()
                .limit(MOST_NAMES)
                .map(one -> one.kind().word() + " " + one.id())
                .collect(Collectors.joining(", "));
        String words = Words.say(
                "backup.salvaged.words",
                target.getFileName(),
                salvaged.count(),
                salvaged.lost().size(),
                lost,
                salvaged.lostSheets().size(),
                String.join(", ", salvaged.lostSheets()));
        work.run(
                Words.say("backup.salvaging"),
                progress -> words,
                told -> problems.tell(new Problem(Words.say("backup.salvaged"), told, null)),
                failure -> problems.tell(Words.say("backup.salvaged"), failure));
    }

    /** A free name beside a file. */
    private static Path beside(Path file, String key) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.dossier$", "");
        for (int i = 1; ; i++) {
            Path path = file.resolveSibling(Words.say(key, name) + (i == 1 ? "" : " " + i) + ".dossier");
            if (Files.notExists(path)) {
                return path;
            }
        }
    }
}
