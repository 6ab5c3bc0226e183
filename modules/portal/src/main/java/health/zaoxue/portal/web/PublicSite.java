package health.zaoxue.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site as people see it: its address comes from the settings, never from a request's headers. */
@Named("site")
@ApplicationScoped
public class PublicSite {
    @Inject
    @ConfigProperty(name = "zaoxue.public.url")
    private String url;

    @Inject
    @ConfigProperty(name = "zaoxue.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "zaoxue.version")
    private String version;

    @Inject
    @ConfigProperty(name = "zaoxue.demonstration", defaultValue = "false")
    private boolean demonstration;

    PublicSite() {}

    /** A site with a fixed address and a fixed realm. */
    public PublicSite(String url, String issuer) {
        this.url = url;
        this.issuer = issuer;
        version = "";
    }

    /** Scheme, host and port, without a slash at the end. */
    public String getUrl() {
        return url;
    }

    public String getVersion() {
        return version;
    }

    /** Whether the data shown are invented. */
    public boolean isDemonstration() {
        return demonstration;
    }

    public boolean isSecure() {
        return url.startsWith("https://");
    }

    /** Scheme, host and port of Keycloak. */
    String issuerOrigin() {
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** The path that was asked for, so that it can be put behind {@link #getUrl}: one leading slash, never two. */
    public String pathWithin(HttpServletRequest request) {
        return "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
    }
}
