package chancery.exchange;

import chancery.edit.Desk;
import chancery.store.DossierFile;
import chancery.store.Filling;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Makes new dossiers of what was exported. What they are made of is their beginning: the history names it, and there is nothing
 * before it to go back to. A dossier is there when it is whole; where that is not to be, no file is left.
 */
public final class Founding {

    /** What a dossier is full of: of these there may be more than can be held in memory. */
    private static final Set<Section> MANY = Set.of(Section.EVENTS, Section.QUOTES, Section.POSITIONS, Section.NOTES);

    /** The text is not sound. */
    private static final class Unsound extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    private Founding() {}

    /**
     * Makes a dossier of a text in the exchange format, reading it as {@link JsonImport} does, and refusing what that refuses.
     * The text is gone through twice, first for the ids and for what there is little of: the cover, sources with their texts,
     * actors, places and issues. These are held in memory, and some bytes for each other record.
     *
     * @param file the dossier to be made
     * @param text a file; one that can be read only once, such as a pipe, is read into memory
     * @throws ExchangeRefused where there is no such text
     * @throws ExchangeFailed where it cannot be read
     * @throws chancery.store.DossierRefused where there is such a dossier already, or the folder cannot be written to
     * @throws chancery.store.StoreFailed where the disk fails
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Importing.Result of(Path file, Path text, Progress progress) {
        String name = Words.say("exchange.begin.edit", String.valueOf(text.getFileName()));
        if (Files.exists(text) && !Files.isRegularFile(text)) {
            return held(file, JsonImport.read(text, progress), name, progress);
        }
        Register register = new Register();
        DossierContents few = few(text, register, progress);
        Findings findings = new Findings();
        AtomicInteger count = new AtomicInteger();
        try {
            DossierFile.create(file, few.dossier(), progress, filling -> {
                Pouring pouring = new Pouring(filling);
                pour(text, few, register, findings, pouring, progress);
                Desk.begin(filling, name);
                count.set(pouring.count());
            });
            return new Importing.Result.Done(count.get(), 0, List.of());
        } catch (Unsound notSound) {
            return new Importing.Result.Refused(findings.kept(), findings.more());
        }
    }

    /**
     * Makes a dossier of what is in memory.
     *
     * @param beginning names it in the history
     * @throws chancery.store.DossierRefused where there is such a dossier already, or the folder cannot be written to
     * @throws chancery.store.StoreFailed where the disk fails
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    static void of(Path file, DossierContents contents, Progress progress, Consumer<Filling> beginning) {
        DossierFile.create(file, contents.dossier(), progress, filling -> {
            Pouring pouring = new Pouring(filling);
            contents.records().forEach(entry -> {
                progress.check();
                pouring.add(entry);
            });
            pouring.end(contents);
            beginning.accept(filling);
        });
    }

    private static Importing.Result held(Path file, Outcome outcome, String name, Progress progress) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Importing.Result.Refused(refused.findings(), refused.more());
        }
        DossierContents contents = ((Outcome.Accepted) outcome).contents();
        of(file, contents, progress, filling -> Desk.begin(filling, name));
        return new Importing.Result.Done(Math.toIntExact(contents.records().count()), 0, List.of());
    }

    private static DossierContents few(Path text, Register register, Progress progress) {
        Gathering gathering = new Gathering();
        // What is wrong is told when all of the text is looked at.
        Findings unheard = new Findings();
        JsonText.pass(text, progress, unheard, parser -> new TextReader(parser, unheard, register, gathering, MANY));
        register.again();
        return gathering.contents();
    }

    private static void pour(
            Path text, DossierContents few, Register register, Findings findings, Pouring pouring, Progress progress) {
        Consistency consistency = new Consistency(few, register);
        few.records().forEach(pouring::add);
        SecondLook look = new SecondLook(MANY, consistency, findings, pouring);
        JsonText.pass(text, progress, findings, parser -> new TextReader(parser, findings, register, look));
        consistency.tell(findings);
        if (findings.count() > 0) {
            throw new Unsound();
        }
        pouring.end(few);
    }
}
