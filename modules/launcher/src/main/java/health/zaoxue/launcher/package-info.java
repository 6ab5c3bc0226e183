/**
 * Runs the whole product on one computer: PostgreSQL, Keycloak and the application, for demonstration and for tests.
 * Real installations start these three themselves and use only the command that migrates the database.
 */
@NullMarked
package health.zaoxue.launcher;

import org.jspecify.annotations.NullMarked;
