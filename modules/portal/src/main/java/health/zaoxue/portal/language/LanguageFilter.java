package health.zaoxue.portal.language;

import health.zaoxue.kernel.Language;
import health.zaoxue.portal.web.PublicSite;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Remembers the language that a link asks for and shows the same page without the question. */
public class LanguageFilter extends HttpFilter {
    static final String PARAMETER = "lang";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicSite site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> wanted = "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::withTag)
                : Optional.empty();
        if (wanted.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Language there =
                LanguageCookie.from(request).map(LanguageCookie::seenAtKeycloak).orElse(null);
        new LanguageCookie(wanted.get(), there).rememberIn(response, site.isSecure());
        String rest = LanguageChoice.withoutLanguage(request.getQueryString())
                .map(query -> "?" + query)
                .orElse("");
        response.sendRedirect(site.getUrl() + site.pathWithin(request) + rest);
    }
}
