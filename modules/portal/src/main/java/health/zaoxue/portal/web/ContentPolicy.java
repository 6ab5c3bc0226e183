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

    /**
     * The two styles that PrimeFaces writes into elements, {@code ;visibility:hidden;} of a table that is being made and {@code
     * display: none;} of what only its scripts read; any other style of an element is stopped.
     */
    private static final String STYLES = "'unsafe-hashes' 'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18='"
            + " 'sha256-biLFinpqYMtWHmXfkA1BPeCY0/fNt46SAZ+BBk5YUog='";

    @Inject
    private PublicSite site;

    ContentPolicy() {}

    ContentPolicy(PublicSite site) {
        this.site = site;
    }

    /** For pages; PrimeFaces adds the nonce of each answer behind script-src, which therefore stands last. */
    public String getForPages() {
        return "default-src 'self'; style-src 'self' " + STYLES + "; img-src 'self' data: blob:; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + site.issuerOrigin()
                + "; script-src 'self'";
    }

    /** R-PLT-77: for files that people sent: even shown on its own, such a file runs nothing and is of no origin. */
    public void close(HttpServletResponse response) {
        response.setHeader(ResponseHeaders.POLICY, NOTHING + "; sandbox");
    }

    /** For a worker that keeps files of ours for a page: it asks us, and nobody else. */
    public void forWorker(HttpServletResponse response) {
        response.setHeader(ResponseHeaders.POLICY, NOTHING + "; connect-src 'self'");
    }

    /** For files, data and redirects, which load nothing. */
    String forTheRest() {
        return NOTHING;
    }
}
