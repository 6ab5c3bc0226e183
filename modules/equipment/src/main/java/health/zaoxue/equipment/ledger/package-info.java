/** Budget lines and the append-only, double-entry ledger from which their figures follow. Other rooms of this module move money through {@link health.zaoxue.equipment.ledger.Ledger} only. */
@NullMarked
package health.zaoxue.equipment.ledger;

import org.jspecify.annotations.NullMarked;
