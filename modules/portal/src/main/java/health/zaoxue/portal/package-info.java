/**
 * The web application. A page is a view, a view has one bean, and the bean translates between the page and one service; rules
 * live in the modules.
 */
@NullMarked
package health.zaoxue.portal;

import org.jspecify.annotations.NullMarked;
