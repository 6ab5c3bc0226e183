/** The product as people use it: the whole of it is started, and a real browser signs in and works. */
@NullMarked
package health.zaoxue.browser;

import org.jspecify.annotations.NullMarked;
