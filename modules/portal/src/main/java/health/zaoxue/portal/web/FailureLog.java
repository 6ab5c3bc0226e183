package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log learns of a failure: the id that the person sees, the place and the cause; never what was typed or asked. */
public final class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

    private FailureLog() {}

    /** R-PLT-50, R-PLT-56: writes one line under the failure's id, without message or query of the request, with the whole cause where somebody should look into it. */
    public static void tell(Failure failure, HttpServletRequest request, Throwable thrown) {
        LogRecord line = new LogRecord(
                failure.isOurs() ? Level.SEVERE : Level.INFO,
                failure.id() + " " + failure.status() + " " + thrown.getClass().getSimpleName());
        line.setLoggerName(LOG.getName());
        line.setThrown(failure.isOurs() ? thrown : null);
        line.setParameters(new Object[] {
            Map.of(
                    "Request", failure.id(),
                    "Status", String.valueOf(failure.status()),
                    "Method", request.getMethod(),
                    "Path", request.getServletPath())
        });
        LOG.log(line);
    }
}
