/**
 * Values that every module speaks in: money, periods, altitudes, languages, roles, areas, and how a service says no. Nothing
 * here knows a container, a database or a page.
 */
@NullMarked
package health.zaoxue.kernel;

import org.jspecify.annotations.NullMarked;
