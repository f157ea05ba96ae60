/**
 * How the window looks: theme, typefaces and the smallest parts, made alike everywhere. The style sheets are in
 * {@code chancery/theme}: colours in {@code light.css} and {@code dark.css}, everything else in {@code tokens.css}. Start with
 * {@link chancery.view.look.Appearance}.
 */
@NullMarked
package chancery.view.look;

import org.jspecify.annotations.NullMarked;
