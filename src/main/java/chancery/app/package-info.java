/**
 * Where the program starts. {@link chancery.app.Launcher} is the main class; it may import every other package, and no
 * package may import this one.
 */
@NullMarked
package chancery.app;

import org.jspecify.annotations.NullMarked;
