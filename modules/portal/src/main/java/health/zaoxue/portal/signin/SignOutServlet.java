package health.zaoxue.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out, on a button alone: an address that somebody follows changes nothing. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What a script sends when a page is left; it finds the nearest form, and may mean nobody's leaving but the page's. */
    private static final String BEACON = "omnifaces.event";

    @Inject
    private transient Keycloak keycloak;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter(BEACON) != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(keycloak.signedOut());
        } else {
            request.logout();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Target.HOME);
    }
}
