/** Reads what stands around one hospital: who is allied with it, who works there today. Keeps nothing itself. */
@NullMarked
package health.zaoxue.identity.overview;

import org.jspecify.annotations.NullMarked;
