package chancery.cli.generate;

import chancery.edit.NewDossier;
import chancery.model.Dossier;
import chancery.model.Event;
import chancery.model.Marking;
import chancery.model.Quote;
import chancery.store.DossierFile;
import chancery.store.Filling;
import chancery.store.Pen;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** Makes an invented dossier. */
public final class Invention {

    /** So many events are written in one go: enough to be quick, few enough to be held in memory. */
    private static final int BATCH = 20_000;

    private final Scale scale;
    private final World world;
    private final Happenings happenings;
    private final Speech speech;
    private int quotes;
    private int positions;

    private Invention(Scale scale) {
        this.scale = scale;
        this.world = World.of(scale, new Chance(scale.seed()));
        this.happenings = new Happenings(scale, world, new Chance(scale.seed() + 1));
        this.speech = new Speech(world, new Chance(scale.seed() + 2));
    }

    /**
     * Makes a dossier. It is there when it is whole: where that is not to be, no file is left.
     *
     * @throws chancery.store.DossierRefused where there is such a file already, or the folder cannot be written to
     * @throws chancery.store.StoreFailed where the disk fails
     * @throws java.util.concurrent.CancellationException where it is no longer wanted
     */
    public static void make(Path file, Scale scale, Progress progress) {
        Invention invention = new Invention(scale);
        DossierFile.create(file, invention.cover(), progress, filling -> invention.write(filling, progress));
    }

    private Dossier cover() {
        Dossier begun =
                NewDossier.titled(Words.say("cli.generate.title", scale.events(), scale.actors(), scale.seed()));
        return new Dossier(
                begun.id(),
                begun.title(),
                Marking.tlp("clear").orElseThrow(),
                ZoneOffset.UTC,
                Scale.TODAY,
                Scale.TODAY,
                null,
                begun.language());
    }

    private void write(Filling filling, Progress progress) {
        filling.write(pen -> {
            world.actors().forEach(pen::put);
            world.places().forEach(pen::put);
            world.issues().forEach(pen::put);
            world.sources().forEach(pen::put);
        });
        for (int from = 0; from < scale.events(); from += BATCH) {
            progress.check();
            progress.fraction(from, scale.events());
            int first = from;
            int end = Math.min(scale.events(), from + BATCH);
            filling.write(pen -> write(pen, first, end));
        }
    }

    private void write(Pen pen, int from, int end) {
        for (int number = from; number < end; number++) {
            Event event = happenings.event(number);
            pen.put(event);
            if (due(number, scale.events(), quotes, scale.quotes())) {
                Quote quote = speech.quote(quotes, event);
                pen.put(quote);
                if (due(quotes, scale.quotes(), positions, scale.positions())) {
                    pen.put(speech.position(
                            positions++, quote, event.participants().get(0).actor()));
                }
                quotes++;
            }
        }
    }

    /** Whether another one is due at this step, for so many to be spread evenly over all steps. */
    private static boolean due(int step, int steps, int made, int wanted) {
        return made < (step + 1L) * wanted / steps;
    }
}
