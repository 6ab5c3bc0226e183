/** How the lists of this module say which rows they want. Values from outside only ever become parameters of a query. */
@NullMarked
package health.zaoxue.equipment.listing;

import org.jspecify.annotations.NullMarked;
