package health.zaoxue.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What has to be set before the first request. */
public class Startup implements ServletContextListener {
    @Inject
    private PublicSite site;

    @Inject
    @ConfigProperty(name = "zaoxue.session.idle.minutes")
    private int idleMinutes;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // The texts without a language suffix are English; a server in China must not fall back to Chinese for them.
        Locale.setDefault(Locale.ENGLISH);
        event.getServletContext().setSessionTimeout(idleMinutes);
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSecure(site.isSecure());
        cookie.setName(site.isSecure() ? "__Host-session" : "zx-session");
    }
}
