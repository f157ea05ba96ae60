package chancery.view.look;

/** A control that makes something of the arrow keys itself, so that the window leaves them to it. */
public interface OwnArrows {}
