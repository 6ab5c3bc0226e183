package health.zaoxue.portal.home;

import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Leads whoever is signed in to their own portal; asking for it is how sign-in begins. */
@WebServlet("/home")
public class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallerContext callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = Portal.of(callers.known().map(Caller::roles).orElse(Set.of())).stream()
                .findFirst()
                .map(portal -> "/" + portal.getPath() + "/")
                .orElse("/no-portal");
        response.sendRedirect(address);
    }
}
