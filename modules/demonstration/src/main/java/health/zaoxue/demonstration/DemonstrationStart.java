package health.zaoxue.demonstration;

import health.zaoxue.identity.HospitalService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database at the first start, before the application answers anybody; otherwise does nothing. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {
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

    @PostConstruct
    void start() {
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
