package health.zaoxue.portal.home;

import health.zaoxue.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;

/** What the address of the page names. */
@RequestScoped
public class Address {
    private static final UUID OF_NOTHING = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portals portals;

    /** The id in a parameter; a wrong one leads nowhere, and a missing one is that of nothing: whoever is asked for it refuses first. */
    public UUID id(String parameter) {
        String typed = text(parameter);
        if (typed.isEmpty()) {
            return OF_NOTHING;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(parameter + " " + typed);
        }
    }

    /** The text of a parameter, empty where there is none. */
    public String text(String parameter) {
        return Objects.requireNonNullElse(request.getParameter(parameter), "");
    }

    /** The first page of the portal that this one belongs to, as an outcome that redirects. */
    public String firstPage() {
        return "/" + portals.getCurrent() + "/index?faces-redirect=true";
    }
}
