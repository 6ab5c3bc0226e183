/** What is read together for a page. The tests run in the real container on the real database. */
@NullMarked
package health.zaoxue.platform.boundary;

import org.jspecify.annotations.NullMarked;
