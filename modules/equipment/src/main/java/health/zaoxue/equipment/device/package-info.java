/** The physical units of a hospital, their tags and whether they may be used. Reports and repairs tell this package when that changes. */
@NullMarked
package health.zaoxue.equipment.device;

import org.jspecify.annotations.NullMarked;
