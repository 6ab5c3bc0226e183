package health.zaoxue.portal.aid.signoffs;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.WaitingCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases that wait for the reader, longest wait first. */
@Named("signOffQueue")
@RequestScoped
public class QueueView {
    private static final int SHOWN = 100;
    private static final Set<String> WITH_ROWS = Set.of(
            "/physician/index.xhtml",
            "/physician/signoffs/index.xhtml",
            "/aid/index.xhtml",
            "/aid/signoffs/index.xhtml");

    @Inject
    private SignOffService signOffs;

    @Inject
    private HttpServletRequest request;

    private @Nullable Page<WaitingCase> page;
    private @Nullable Long waiting;

    /** At most a hundred; the queue shortens from its head. */
    public List<WaitingCase> getRows() {
        return page().rows();
    }

    /** How many there are, for the navigation too; it comes with the rows on pages that show them. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = WITH_ROWS.contains(request.getServletPath()) ? page().total() : signOffs.waiting();
        }
        return waiting;
    }

    private Page<WaitingCase> page() {
        if (page == null) {
            page = signOffs.queue(Listing.first(SHOWN));
        }
        return page;
    }
}
