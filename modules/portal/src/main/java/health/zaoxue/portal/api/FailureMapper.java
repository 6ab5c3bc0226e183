package health.zaoxue.portal.api;

import health.zaoxue.platform.CallOrigin;
import health.zaoxue.portal.web.Failure;
import health.zaoxue.portal.web.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever a resource throws into a problem with a number; the log alone says why. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Inject
    private CallOrigin origin;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = (thrown instanceof WebApplicationException told
                        ? new Failure(told.getResponse().getStatus(), Problem.newId())
                        : Failure.of(thrown))
                .known(origin.correlation());
        LOG.log(
                failure.isOurs() ? Level.SEVERE : Level.INFO,
                failure.isOurs() ? thrown : null,
                () -> failure.id() + " " + failure.status() + " " + thrown);
        return Response.status(failure.status())
                .type(Problem.TYPE)
                .entity(Problem.text(failure.status(), failure.id()))
                .build();
    }
}
