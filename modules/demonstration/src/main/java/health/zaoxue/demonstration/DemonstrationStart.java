package health.zaoxue.demonstration;

import health.zaoxue.identity.HospitalService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database at the first start, before the application answers anybody; otherwise does nothing. A listener and no
 * enterprise bean: while a singleton bean starts, the server keeps plain connections out of the transactions.
 */
@WebListener
public class DemonstrationStart implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class.getName());

    @Inject
    @ConfigProperty(name = "zaoxue.demonstration", defaultValue = "false")
    private boolean wanted;

    @Inject
    private RequestContextController request;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Cast cast;

    @Inject
    private Demonstration demonstration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!wanted) {
            return;
        }
        request.activate();
        try {
            if (cast.asFounder(() -> hospitals.hospitals()).isEmpty()) {
                int happened = demonstration.play();
                LOG.log(Level.INFO, "The demonstration programme is in place; {0} things happened.", happened);
            }
        } finally {
            request.deactivate();
        }
    }
}
