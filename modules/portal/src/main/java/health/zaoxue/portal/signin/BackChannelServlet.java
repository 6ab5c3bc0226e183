package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import health.zaoxue.platform.sessions.EndedSessions;
import health.zaoxue.portal.web.SameOriginFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where Keycloak orders the end of a session, for all nodes; it does so whenever somebody signs out or is signed out there. */
@WebServlet(SameOriginFilter.BACK_CHANNEL)
public class BackChannelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelServlet.class.getName());

    @Inject
    private transient LogoutOrders orders;

    @Inject
    private transient EndedSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            LogoutOrders.Order order =
                    orders.read(Objects.requireNonNullElse(request.getParameter("logout_token"), ""));
            if (!sessions.endByOrder(order.number(), order.subject(), order.session())) {
                refuse(response, "an order that has been carried out before");
                return;
            }
            sessions.hear();
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (IOException | KeySourceException e) {
            LOG.log(Level.WARNING, "the end of a session could not be ordered: {0}", e.toString());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            refuse(response, e.toString());
        }
    }

    /** For browsers there is nothing here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void refuse(HttpServletResponse response, String why) {
        LOG.log(Level.INFO, "the end of a session was not ordered rightly: {0}", why);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
}
