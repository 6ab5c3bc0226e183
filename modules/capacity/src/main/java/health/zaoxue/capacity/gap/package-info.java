/**
 * The life of a technology gap. People name it, plan it and give it up; how far it has come is computed from the signed-off
 * cases and certifications at the hospital, whatever the order in which they become known.
 */
@NullMarked
package health.zaoxue.capacity.gap;

import org.jspecify.annotations.NullMarked;
