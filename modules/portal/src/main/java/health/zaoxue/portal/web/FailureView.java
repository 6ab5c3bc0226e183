package health.zaoxue.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the error pages show. */
@Named("failure")
@RequestScoped
public class FailureView {
    /** Request attribute: the number of an earlier request that failed, where this one only tells of it. */
    static final String ID = "zaoxue.failure.id";
    /** Request attribute: the address to open again. */
    public static final String FROM = "zaoxue.failure.from";

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestOrigin origins;

    /** The number under which the log knows what happened. */
    public String getId() {
        Object before = request.getAttribute(ID);
        return before == null ? origins.idOf(request) : before.toString();
    }

    /** The page that was being served, to open it again. */
    public String getFrom() {
        Object from = request.getAttribute(FROM);
        Object failed = from == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : from;
        return failed == null ? "/" : failed.toString();
    }
}
