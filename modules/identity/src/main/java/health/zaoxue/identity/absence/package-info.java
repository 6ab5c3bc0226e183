/** Decisions lent for an absence. Who lends what to whom and when, and for whom somebody decides today. */
@NullMarked
package health.zaoxue.identity.absence;

import org.jspecify.annotations.NullMarked;
