package health.zaoxue.portal.drafts;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.drafts.DraftService;
import health.zaoxue.platform.drafts.KeptDraft;
import health.zaoxue.platform.drafts.TypedDraft;
import health.zaoxue.platform.drafts.TypedField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where forms save themselves, and where what was typed is discarded. */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {
    static final String DISCARD = "discard";
    private static final long serialVersionUID = 1L;
    private static final String STEP = "step";
    private static final String SCRIPT = "X-Draft";
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient DraftService drafts;

    @Inject
    private transient DraftAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FormMark> mark = FormMark.read(request.getParameter(FormMark.FIELD));
        Optional<Integer> step = number(request.getParameter(STEP));
        boolean discards = request.getParameter(DISCARD) != null;
        if (mark.isEmpty() || (step.isEmpty() && !discards) || !"1".equals(request.getHeader(SCRIPT))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (discards) {
            drafts.drop(mark.get().name(), mark.get().sitting());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            keep(response, mark.get(), step.orElse(0), fields(request));
        }
    }

    /** Who comes here by Back, or after signing in again, finds what was typed at its form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/home");
    }

    private void keep(HttpServletResponse response, FormMark mark, int step, List<TypedField> fields)
            throws IOException {
        Outcome<KeptDraft> outcome =
                drafts.keep(new TypedDraft(mark.name(), mark.sitting(), step, mark.base(), fields));
        if (outcome instanceof Outcome.Done<KeptDraft> done) {
            answer.write(response, HttpServletResponse.SC_OK, answer.kept(done.value()));
        } else {
            Refusal reason = outcome.reasons().get(0);
            answer.write(response, UNPROCESSABLE, answer.refused(reason));
        }
    }

    private static List<TypedField> fields(HttpServletRequest request) {
        List<TypedField> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            if (!isOurs(sent.getKey())) {
                for (String text : sent.getValue()) {
                    fields.add(new TypedField(sent.getKey(), text));
                }
            }
        }
        return fields;
    }

    private static boolean isOurs(String name) {
        return name.equals(FormMark.FIELD) || name.equals(STEP) || name.startsWith("jakarta.faces.");
    }

    private static Optional<Integer> number(@Nullable String text) {
        String digits = Objects.requireNonNullElse(text, "");
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
