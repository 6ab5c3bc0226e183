package health.zaoxue.portal.device;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What the code on a device holds: {@code /d/<tag>}. Who works with devices comes to the report, who sees to them to the device's
 * problems, everybody else to a page that says whom to tell; a tag that is unknown or belongs to another hospital is not found.
 */
@WebServlet("/d/*")
public class ScanServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<Role> SEE_TO_DEVICES =
            List.of(Role.BIOMEDICAL_ENGINEER, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD);
    private static final List<Role> WORK_WITH_DEVICES = List.of(Role.LOCAL_PHYSICIAN, Role.AID_STAFF);

    @Inject
    private transient DeviceService devices;

    @Inject
    private transient CallerContext callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        DeviceTag tag = devices.withTag(path.substring(1)).tag();
        Caller caller = callers.current();
        if (!caller.is(Role.NURSE) && SEE_TO_DEVICES.stream().anyMatch(caller::is)) {
            response.sendRedirect("/management/issues/index.xhtml?tag=" + tag);
        } else if (caller.is(Role.NURSE) || WORK_WITH_DEVICES.stream().anyMatch(caller::is)) {
            response.sendRedirect("/nurse/report.xhtml?tag=" + tag);
        } else {
            request.getRequestDispatcher("/WEB-INF/scanned.xhtml").forward(request, response);
        }
    }
}
