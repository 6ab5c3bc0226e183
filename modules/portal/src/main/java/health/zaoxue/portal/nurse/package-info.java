/**
 * The pages that nurses use on their phones. They carry no component library: plain markup, forms that work without a script, and
 * small endpoints that answer a form and a fetch alike.
 */
@NullMarked
package health.zaoxue.portal.nurse;

import org.jspecify.annotations.NullMarked;
