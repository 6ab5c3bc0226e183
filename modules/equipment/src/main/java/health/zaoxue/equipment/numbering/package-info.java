/** Numbers that people quote, one after the other within a year. A number that was drawn in a transaction that failed is drawn again. */
@NullMarked
package health.zaoxue.equipment.numbering;

import org.jspecify.annotations.NullMarked;
