package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.ReportReceipt;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.portal.page.Words;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Takes a report from the page's script or from its plain form; the same report sent twice is answered twice and kept once. */
@WebServlet("/nurse/send")
@MultipartConfig(maxRequestSize = UploadLimitFilter.LARGEST_SENDING, fileSizeThreshold = 256 * 1024)
public class SendServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient IssueService issues;

    @Inject
    private transient ReportForm form;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        form.readFrom(request);
        Outcome<ReportReceipt> outcome = issues.report(form.problem(ReportForm.photoIn(request)));
        if (outcome instanceof Outcome.Done<ReportReceipt> done) {
            Field.done(request, response, savedPage(done.value()));
        } else {
            refuse(request, response, outcome.reasons());
        }
    }

    /** Who comes here by Back, or after signing in again, starts anew; what was typed is still on the phone. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/nurse/index.xhtml");
    }

    private static String savedPage(ReportReceipt receipt) {
        String refused = receipt.photoRefused();
        return "/nurse/saved.xhtml?id=" + receipt.issue() + (refused == null ? "" : "&photo=" + refused);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, List<Refusal> reasons)
            throws IOException, ServletException {
        boolean usedBefore = reasons.stream().anyMatch(reason -> reason.code().equals(ReceiptService.OTHER_CONTENT));
        int status = usedBefore ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
        if (Field.isScript(request)) {
            JsonArrayBuilder sentences = Json.createArrayBuilder();
            reasons.forEach(reason -> sentences.add(Json.createObjectBuilder()
                    .add("field", Objects.requireNonNullElse(reason.field(), ""))
                    .add("text", words.say(reason))));
            Field.write(
                    response,
                    status,
                    Json.createObjectBuilder().add("refusals", sentences).build());
        } else {
            form.refusedFor(reasons);
            response.setStatus(status);
            request.getRequestDispatcher("/nurse/report.xhtml").forward(request, response);
        }
    }
}
