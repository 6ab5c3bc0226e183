package health.zaoxue.portal.aid.signoffs;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.WaitingCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases that wait for the reader, longest wait first. */
@Named("signOffQueue")
@RequestScoped
public class QueueView {
    private static final int SHOWN = 100;

    @Inject
    private SignOffService signOffs;

    private @Nullable Page<WaitingCase> page;
    private @Nullable Long waiting;

    /** At most a hundred; the queue shortens from its head. */
    public List<WaitingCase> getRows() {
        if (page == null) {
            page = signOffs.queue(Listing.first(SHOWN));
        }
        return page.rows();
    }

    /** How many there are, for the navigation too. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = page == null ? signOffs.waiting() : page.total();
        }
        return waiting;
    }
}
