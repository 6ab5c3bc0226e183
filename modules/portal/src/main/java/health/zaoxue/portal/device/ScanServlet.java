package health.zaoxue.portal.device;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Portal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * What the code on a device holds: {@code /d/<tag>}. A nurse comes to the report, an engineer to the device's problems; a tag that
 * is unknown or belongs to another hospital is not found.
 */
@WebServlet("/d/*")
public class ScanServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeviceService devices;

    @Inject
    private transient CallerContext callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        DeviceTag tag = devices.withTag(path.substring(1)).tag();
        Caller caller = callers.current();
        if (caller.is(Role.NURSE)) {
            response.sendRedirect("/nurse/report.xhtml?tag=" + tag);
        } else if (Portal.of(caller.roles()).contains(Portal.MANAGEMENT)) {
            response.sendRedirect("/management/issues/index.xhtml?tag=" + tag);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
