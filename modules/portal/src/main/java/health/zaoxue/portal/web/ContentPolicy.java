package health.zaoxue.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** What a browser may load and run for us. */
@Named("contentPolicy")
@ApplicationScoped
public class ContentPolicy {
    private static final String NOTHING =
            "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Inject
    private PublicSite site;

    ContentPolicy() {}

    ContentPolicy(PublicSite site) {
        this.site = site;
    }

    /** For pages; PrimeFaces adds the nonce of each answer behind script-src, which therefore stands last. */
    public String getForPages() {
        return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + site.issuerOrigin()
                + "; script-src 'self'";
    }

    /** R-PLT-77: for files that people sent: even shown on its own, such a file runs nothing and is of no origin. */
    public void close(HttpServletResponse response) {
        response.setHeader(ResponseHeaders.POLICY, NOTHING + "; sandbox");
    }

    /** For files, data and redirects, which load nothing. */
    String forTheRest() {
        return NOTHING;
    }
}
