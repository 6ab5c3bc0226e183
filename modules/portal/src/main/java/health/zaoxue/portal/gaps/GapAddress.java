package health.zaoxue.portal.gaps;

import health.zaoxue.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;

/** Which gap the address of a page names. */
@RequestScoped
public class GapAddress {
    @Inject
    private HttpServletRequest request;

    /** The id in the address; there is nothing under any other text. */
    public UUID id() {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("gap " + id);
        }
    }
}
