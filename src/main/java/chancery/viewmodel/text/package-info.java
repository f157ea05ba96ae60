/**
 * Texts that come in, and the passages whose place in them a person must decide. Start with
 * {@link chancery.viewmodel.text.TextsViewModel}.
 *
 * <p>May import what {@code chancery.viewmodel} may: no controls.
 */
@NullMarked
package chancery.viewmodel.text;

import org.jspecify.annotations.NullMarked;
