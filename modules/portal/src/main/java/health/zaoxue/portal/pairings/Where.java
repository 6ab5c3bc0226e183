package health.zaoxue.portal.pairings;

import health.zaoxue.mentorship.PairingDetail;
import health.zaoxue.portal.home.Portals;
import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** In which portal the page is, and on which day. */
@RequestScoped
public class Where {
    @Inject
    private Portals portals;

    @Inject
    private Today today;

    LocalDate today() {
        return today.day();
    }

    String page(PairingDetail detail) {
        return "/" + portals.getCurrent() + "/pairings/one?faces-redirect=true&id="
                + detail.pairing().id();
    }
}
