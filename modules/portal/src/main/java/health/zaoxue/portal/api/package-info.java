/** What other programs may ask. Every answer is JSON, errors included. */
@NullMarked
package health.zaoxue.portal.api;

import org.jspecify.annotations.NullMarked;
