package health.zaoxue.portal;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one pool of connections, with the application's database role; the settings come from outside. A transaction that passes
 * through several modules holds a place of the pool for each persistence unit, although they share one connection; with fewer
 * places than request threads × modules, threads could wait for each other. Details of the database's errors hold what people typed; they
 * stay out of our log.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/zaoxue",
        className = "${MPCONFIG=zaoxue.database.driver:org.postgresql.ds.PGSimpleDataSource}",
        url = "${MPCONFIG=zaoxue.database.url}",
        user = "${MPCONFIG=zaoxue.database.user}",
        password = "${MPCONFIG=zaoxue.database.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 150,
        properties = {
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
@ApplicationScoped
class Database {}
