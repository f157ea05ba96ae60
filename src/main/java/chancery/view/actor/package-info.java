/** The panel of actors on the left. Start with {@link chancery.view.actor.ActorPanelView}. */
@NullMarked
package chancery.view.actor;

import org.jspecify.annotations.NullMarked;
