package health.zaoxue.portal.web;

import health.zaoxue.platform.CallOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Notes the id of each request and the address that it came from before anything else looks at it, and at its end how long it took. No
 * filter could: whoever comes back from Keycloak is let in before the first of them.
 */
@WebListener
public class RequestArrival implements ServletRequestListener {
    private static final String BEGUN = RequestArrival.class.getName();

    @Inject
    private CallOrigin origin;

    @Inject
    private RequestOrigin origins;

    @Inject
    private RequestLimits limits;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            request.setAttribute(BEGUN, System.nanoTime());
            origin.enter(origins.addressOf(request), origins.idOf(request));
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request
                && request.getAttribute(BEGUN) instanceof Long begun) {
            limits.note(request, begun);
        }
    }
}
