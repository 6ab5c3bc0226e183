package health.zaoxue.portal.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where a failed Ajax call leads: the same page that a failed page leads to. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        parameter(request, "id").filter(Failure::isId).ifPresent(id -> request.setAttribute(FailureView.ID, id));
        parameter(request, "from")
                .filter(from -> from.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*"))
                .ifPresent(from -> request.setAttribute(FailureView.FROM, from));
        response.sendError(parameter(request, "status")
                .filter(status -> status.matches("[0-9]{3}"))
                .map(Integer::valueOf)
                .filter(Failure.SHOWN::contains)
                .orElse(HttpServletResponse.SC_NOT_FOUND));
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
