/**
 * Texts that come in: what is to become of one, and the review of passages whose place in it is not plain. Start with
 * {@link chancery.view.text.TextCards}.
 *
 * <p>May import what {@code chancery.view} may.
 */
@NullMarked
package chancery.view.text;

import org.jspecify.annotations.NullMarked;
