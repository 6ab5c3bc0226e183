package health.zaoxue.portal.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.portal.home.Address;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Asks for a place, gives it back, or says that one is there. */
@WebServlet("/training/place")
public class PlaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient TrainingService trainings;

    @Inject
    private transient AttendanceService attendance;

    @Inject
    private transient Address address;

    @Inject
    private transient PlaceAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UUID training = address.id("id");
        Outcome<?> outcome = acted(training);
        if (outcome.isDone()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/training/one.xhtml?id=" + training);
        } else {
            answer.refused(outcome.reasons());
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/training/one.xhtml").forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/training/index.xhtml");
    }

    private Outcome<?> acted(UUID training) {
        return switch (address.text("act")) {
            case "register" -> trainings.register(training);
            case "give-back" -> trainings.giveBack(training);
            default -> attendance.attend(training, address.text("code"));
        };
    }
}
