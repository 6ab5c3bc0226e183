package health.zaoxue.portal.home;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The portals of whoever is signed in, and the one that this page belongs to. */
@Named("portals")
@RequestScoped
public class Portals {
    private static final List<String> SHARED = List.of(
            "/notices/", "/authorised/", "/certificate/", "/applications/", "/phrasebook/", "/training/", "/degrees/");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CallerContext callers;

    @Inject
    private Words words;

    /** First part of the address of the portal that is being looked at, or {@code none}. */
    public String getCurrent() {
        return here().map(Portal::getPath).orElse("none");
    }

    public String getCurrentName() {
        return here().map(words::of).orElse("");
    }

    public List<Portal> getMine() {
        return Portal.of(callers.known().map(Caller::roles).orElse(Set.<Role>of()));
    }

    public boolean isSeveral() {
        return getMine().size() > 1;
    }

    /** Whether the portal that is being looked at is one of their own; whoever reports a problem is a guest in the nurses'. */
    public boolean isOwnHere() {
        return here().filter(getMine()::contains).isPresent();
    }

    /** Whether this page's address starts so. */
    public boolean at(String start) {
        return request.getServletPath().startsWith(start);
    }

    /** Whether the page that is being looked at is meant for phones: the nurses' own, and what nurses share with the others. */
    public boolean isOnPhone() {
        return here().filter(Portal.NURSE::equals).isPresent();
    }

    /** What all portals share is seen from the first of one's own. */
    private Optional<Portal> here() {
        Optional<Portal> named = Portal.at(request.getServletPath());
        return SHARED.stream().anyMatch(this::at) ? getMine().stream().findFirst() : named;
    }
}
