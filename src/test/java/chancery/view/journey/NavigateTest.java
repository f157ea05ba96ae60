package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.TimeScale;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.picture.PictureForm;
import chancery.viewmodel.timeline.Bookmarks;
import chancery.viewmodel.timeline.RangeReport;
import chancery.viewmodel.timeline.Ruler;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NavigateTest extends HarbourJourney {

    @Test
    void theLeftHandMovesTheView() {
        TimeScale all = ask(() -> timeline().options().scale());
        tap(KeyCode.W);
        TimeScale nearer = ask(() -> timeline().options().scale());
        assertEquals(1.5, nearer.pixelsPerTick() / all.pixelsPerTick(), 1e-6);
        tap(KeyCode.D);
        assertTrue(ask(() -> timeline().options().scale()).offset() < nearer.offset());
        tap(KeyCode.A);
        assertEquals(nearer.offset(), ask(() -> timeline().options().scale()).offset(), 1e-3);
        tap(KeyCode.S);
        assertEquals(all.offset(), ask(() -> timeline().options().scale()).offset(), 1);
    }

    @Test
    void theKeysZoomAboutThePointer() {
        double x = ask(() -> timeline().options().plot().x()) + 100;
        Node lanes = lookup("#timeline").query();
        moveTo(ask(() -> lanes.localToScreen(x, 200)));
        long under = ask(() -> timeline().options().scale().tick(x));
        tap(KeyCode.W);
        tap(KeyCode.W);
        assertEquals(x, ask(() -> timeline().options().scale().x(under)), 2);
    }

    @Test
    void aChosenEventComesToTheMiddleThenFillsTheViewThenTheOthersComeBack() {
        ViewOptions all = ask(() -> timeline().options());
        tap(KeyCode.RIGHT);
        tap(KeyCode.W);
        tap(KeyCode.W);
        tap(KeyCode.F);
        int row = ask(() -> timeline().chosenRow());
        long anchor = ask(() -> timeline().content().anchor(row));
        assertEquals(
                ask(() -> timeline().options().plot().centreX()),
                ask(() -> timeline().options().scale().x(anchor)),
                timeline().options().plot().width() / 2);
        Extent before = inSight();
        tap(KeyCode.F);
        assertTrue(inSight().length() < before.length());
        tap(KeyCode.F);
        assertEquals(all.scale(), ask(() -> timeline().options().scale()));
    }

    @Test
    void fullStopAndCommaStayInTheLane() {
        tap(KeyCode.RIGHT);
        String first = pageTitle();
        write(".");
        String second = pageTitle();
        assertFalse(first.equals(second));
        write(",");
        assertEquals(first, pageTitle());
    }

    @Test
    void aStretchIsSelectedFromEventToEventAndTellsWhatItHolds() {
        tap(KeyCode.RIGHT);
        press(KeyCode.SHIFT);
        tap(KeyCode.RIGHT);
        tap(KeyCode.RIGHT);
        release(KeyCode.SHIFT);
        assertTrue(ask(() -> lookup("#range").query().isVisible()));
        int two = ask(() -> report().events());
        assertTrue(two >= 2, "both are in it");

        press(KeyCode.SHIFT);
        tap(KeyCode.LEFT);
        release(KeyCode.SHIFT);
        assertTrue(ask(() -> report().events()) <= two);

        tap(KeyCode.ESCAPE);
        assertFalse(ask(() -> lookup("#range").query().isVisible()));
        assertTrue(workbench().session().selection().chosen().isPresent(), "escape takes one thing away at a time");
    }

    @Test
    void draggingAlongTheAxisSelectsWholeDays() {
        interact(() -> timeline().folds().foldedProperty().set(false));
        drag(300, 10, 500);
        Extent selected = ask(() -> timeline().measures().range().extent().orElseThrow());
        assertEquals(0, Math.floorMod(selected.first(), Tick.DAY));
        assertEquals(Tick.DAY - 1, Math.floorMod(selected.last(), Tick.DAY));
        assertTrue(report().text().contains(report().words()));
    }

    @Test
    void allViewsAreNarrowedToASelectedStretchAndEscapeTakesOneThingAtATime() {
        interact(() -> timeline().folds().foldedProperty().set(false));
        drag(300, 10, 500);
        Extent selected = ask(() -> timeline().measures().range().extent().orElseThrow());
        int events = ask(() -> report().events());
        interact(() -> lookup("#range-filter").queryButton().fire());
        interact(() -> lookup("#range-filter").queryButton().fire());
        assertEquals(1, ask(() -> workbench().filter().filter().chips().size()), "one period, not two");
        assertEquals(events, ask(() -> workbench().session().left().count().events()));
        assertEquals(selected, ask(() -> timeline().measures().range().extent().orElseThrow()));

        tap(KeyCode.ESCAPE);
        assertTrue(ask(() -> timeline().measures().range().extent().isEmpty()));
        assertTrue(ask(() -> workbench().filter().inForce()), "the filter stays until it is asked to go");
        press(KeyCode.SHIFT, KeyCode.ESCAPE).release(KeyCode.ESCAPE, KeyCode.SHIFT);
        assertFalse(ask(() -> workbench().filter().inForce()));
    }

    @Test
    void theOverviewMovesTheViewByTheArrows() {
        tap(KeyCode.W);
        tap(KeyCode.W);
        tap(KeyCode.W);
        interact(() -> lookup("#timeline-overview").query().requestFocus());
        Extent middle = inSight();
        tap(KeyCode.RIGHT);
        assertTrue(inSight().first() > middle.first(), "on to the future");
        assertEquals(-1, ask(() -> timeline().chosenRow()), "no event is chosen by that");
        Extent all =
                ask(() -> timeline().content().extentAround(timeline().options().asOf()));
        tap(KeyCode.HOME);
        assertTrue(inSight().first() <= all.first() && all.first() < inSight().last());
        tap(KeyCode.END);
        assertTrue(inSight().first() < all.last() && all.last() <= inSight().last());
        write("0");
        assertTrue(inSight().first() <= all.first());
    }

    @Test
    void theRulerReachesFromTheChosenEventToTheNextOne() {
        tap(KeyCode.RIGHT);
        write("r");
        tap(KeyCode.RIGHT);
        tap(KeyCode.RIGHT);
        Ruler.Measure measure =
                ask(() -> timeline().measures().ruler().measure().orElseThrow());
        assertEquals(0, measure.fromRow());
        assertEquals(ask(() -> timeline().chosenRow()), measure.toRow());
        assertFalse(measure.words().isEmpty());
        tap(KeyCode.ESCAPE);
        assertTrue(ask(() -> timeline().measures().ruler().measure().isEmpty()));
    }

    @Test
    void aViewIsKeptUnderANameAndGoneBackToByItsNumber() {
        tap(KeyCode.W);
        tap(KeyCode.W);
        Extent kept = inSight();
        control(KeyCode.D);
        write("Close by");
        tap(KeyCode.ENTER);
        assertEquals(
                List.of("Close by"),
                ask(() -> timeline().views().bookmarks().all().stream()
                        .map(Bookmarks.Bookmark::name)
                        .toList()));

        write("0");
        assertFalse(kept.equals(inSight()));
        control(KeyCode.DIGIT1);
        assertEquals((double) kept.first(), (double) inSight().first(), kept.length() / 100.0);

        control(KeyCode.Z);
        assertTrue(ask(() -> timeline().views().bookmarks().all().isEmpty()), "keeping a view can be undone");
    }

    @Test
    void escapeClosesACardWhileItsFieldHasTheKeyboard() {
        for (KeyCode card : new KeyCode[] {KeyCode.D, KeyCode.G}) {
            control(card);
            write("words");
            assertTrue(ask(() -> lookup(".overlay").query().isVisible()));
            tap(KeyCode.ESCAPE);
            assertFalse(ask(() -> lookup(".overlay").query().isVisible()), card.getName());
        }
    }

    @Test
    void theNextEventAfterGoingToADateIsTheNextFromThere() {
        control(KeyCode.G);
        write("2 May 2024");
        tap(KeyCode.ENTER);
        long first = inSight().first();
        tap(KeyCode.RIGHT);
        int row = ask(() -> timeline().chosenRow());
        assertTrue(row > 0, "not the first of all");
        assertTrue(ask(() -> timeline().content().extentOf(row).first()) >= first);
        assertTrue(ask(() -> timeline().content().extentOf(row - 1).first()) < first);
    }

    @Test
    void aTypedDateIsGoneTo() {
        control(KeyCode.G);
        write("3 May 2024");
        tap(KeyCode.ENTER);
        Extent seen = inSight();
        long day = Tick.earliest("2024-05-03");
        assertTrue(seen.first() <= day && seen.last() >= day + Tick.DAY - 1, seen.toString());

        control(KeyCode.G);
        write("2");
        tap(KeyCode.ENTER);
        assertEquals(1, ask(() -> timeline().chosenRow()));
    }

    @Test
    void theViewBeforeComesBack() {
        sleep(700);
        Extent all = inSight();
        tap(KeyCode.W);
        Extent near = inSight();
        press(KeyCode.ALT, KeyCode.SHIFT);
        tap(KeyCode.LEFT);
        release(KeyCode.SHIFT, KeyCode.ALT);
        assertEquals((double) all.first(), (double) inSight().first(), all.length() / 100.0);
        press(KeyCode.ALT, KeyCode.SHIFT);
        tap(KeyCode.RIGHT);
        release(KeyCode.SHIFT, KeyCode.ALT);
        assertEquals((double) near.first(), (double) inSight().first(), near.length() / 100.0);
    }

    @Test
    void theViewIsCopiedAsAPictureAndAsText() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(ask(() -> Clipboard.getSystemClipboard().hasString()));
        String text = ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.contains("The talks open at Merrowholm"), text);
    }

    @Test
    void aPictureIsAskedForAndSaved() throws IOException {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(ask(() -> lookup("#save-picture").tryQuery().isPresent()));
        interact(() ->
                lookup("#picture-marking").<ComboBox<String>>query().getEditor().clear());
        assertTrue(ask(() -> lookup("#save-picture").queryButton().isDisabled()), "who may see it must be said");
        interact(() ->
                lookup("#picture-marking").<ComboBox<String>>query().getEditor().setText("TLP:RED"));
        assertFalse(ask(() -> lookup("#save-picture").queryButton().isDisabled()));
        tap(KeyCode.ESCAPE);
        Path out = home().resolve("view.png");
        interact(() -> {
            PictureForm form = workbench().picture().form(true);
            form.sizeProperty().set(PictureForm.Size.A4);
            workbench().picture().save(form, out);
        });
        BufferedImage image = ImageIO.read(out.toFile());
        assertEquals(2_246, image.getWidth());
        assertEquals(1_588, image.getHeight());
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private RangeReport report() {
        return ask(() -> Objects.requireNonNull(
                timeline().measures().range().reportProperty().get()));
    }

    private void drag(double fromX, double y, double toX) {
        Node lanes = lookup("#timeline").query();
        moveTo(ask(() -> lanes.localToScreen(fromX, y))).press(MouseButton.PRIMARY);
        moveTo(ask(() -> lanes.localToScreen((fromX + toX) / 2, y)));
        moveTo(ask(() -> lanes.localToScreen(toX, y))).release(MouseButton.PRIMARY);
    }

    @Test
    void whatIsHeldGoesOnUntilItIsLetGo() {
        interact(() -> window().looks().setCalm(false));
        Extent all = inSight();
        press(KeyCode.W);
        waitUntil(() -> inSight().length() < all.length() / 3);
        release(KeyCode.W);
        waitUntil(() -> {
            Extent one = inSight();
            sleep(80);
            return one.equals(inSight());
        });
        assertTrue(inSight().length() < all.length() / 3);
    }

    private void tap(KeyCode key) {
        press(key).release(key);
    }

    private void waitUntil(BooleanSupplier reached) {
        for (int i = 0; i < 400 && !reached.getAsBoolean(); i++) {
            sleep(20);
        }
        assertTrue(reached.getAsBoolean(), "this has not come about");
    }

    private TimelineViewModel timeline() {
        return workbench().timeline();
    }

    private Extent inSight() {
        return ask(() -> {
            ViewOptions now = timeline().options();
            return new Extent(
                    now.scale().tick(now.plot().x()),
                    now.scale().tick(now.plot().right()));
        });
    }
}
