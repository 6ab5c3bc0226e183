/** Batches: the teams that sponsor regions send to hospitals. Their people are the tours that name them. */
@NullMarked
package health.zaoxue.identity.batch;

import org.jspecify.annotations.NullMarked;
