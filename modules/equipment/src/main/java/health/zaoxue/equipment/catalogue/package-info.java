/** The catalogue: categories, models with the altitude they stand, symptoms. It grows by import and is read by everybody. */
@NullMarked
package health.zaoxue.equipment.catalogue;

import org.jspecify.annotations.NullMarked;
