package health.zaoxue.portal.api;

import health.zaoxue.platform.CallOrigin;
import health.zaoxue.portal.web.Failure;
import health.zaoxue.portal.web.FailureLog;
import health.zaoxue.portal.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns whatever a resource throws into a problem with a number; the log alone says why. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    @Inject
    private CallOrigin origin;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = (thrown instanceof WebApplicationException told
                        ? new Failure(told.getResponse().getStatus(), origin.correlation())
                        : Failure.of(thrown))
                .known(origin.correlation());
        FailureLog.tell(failure, request, thrown);
        return Response.status(failure.status())
                .type(Problem.TYPE)
                .entity(Problem.text(failure.status(), failure.id()))
                .build();
    }
}
