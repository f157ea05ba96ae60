package chancery.viewmodel.window;

import chancery.settings.Layout;
import chancery.settings.WindowBounds;
import chancery.viewmodel.Memory;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Where the window stands and how it is divided, as the user left it. */
public final class LayoutViewModel {

    private final Memory memory;

    /** Remembers from here on. */
    public LayoutViewModel(Memory memory) {
        this.memory = memory;
    }

    /**
     * Where a window stands when it is not maximised, in the screen's points.
     *
     * @param width above 0
     * @param height above 0
     * @param maximised whether it fills the screen
     */
    public record Frame(double x, double y, double width, double height, boolean maximised) {}

    /** Where the window stood last; nothing before the first start. */
    public Optional<Frame> frame() {
        return Optional.ofNullable(layout().window())
                .map(was -> new Frame(was.x(), was.y(), was.width(), was.height(), was.maximised()));
    }

    /** Remembers where the window stands. */
    public void setFrame(Frame frame) {
        change(layout -> layout.withWindow(
                new WindowBounds(frame.x(), frame.y(), frame.width(), frame.height(), frame.maximised())));
    }

    /** Where a divider stood last, 0 to 1; nothing before the first start. */
    public OptionalDouble divider(String name) {
        Double position = layout().dividers().get(name);
        return position == null ? OptionalDouble.empty() : OptionalDouble.of(position);
    }

    /** Remembers where a divider stands; a place outside its pane is none. */
    public void setDivider(String name, double position) {
        if (position > 0 && position < 1) {
            change(layout -> layout.withDivider(name, position));
        }
    }

    private Layout layout() {
        return memory.settings().layout();
    }

    private void change(UnaryOperator<Layout> change) {
        memory.change(settings -> settings.withLayout(change.apply(settings.layout())));
    }
}
