/** What the tests in the container lean on: the application with its database, a way to act as somebody, and a count of SQL statements. */
@NullMarked
package health.zaoxue.testing;

import org.jspecify.annotations.NullMarked;
