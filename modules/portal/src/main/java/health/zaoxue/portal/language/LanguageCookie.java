package health.zaoxue.portal.language;

import health.zaoxue.kernel.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the browser remembers of the choice of language.
 *
 * @param chosen the language to show
 * @param seenAtKeycloak what Keycloak said at the last sign-in, so that a newer choice there is told from an older one
 */
record LanguageCookie(Language chosen, @Nullable Language seenAtKeycloak) {
    private static final String NAME = "zx-language";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    static Optional<LanguageCookie> from(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> read(cookie.getValue()).stream())
                .findFirst();
    }

    static Optional<LanguageCookie> read(String value) {
        String[] parts = value.split("\\.", 2);
        Language there = parts.length == 2 ? Language.withTag(parts[1]).orElse(null) : null;
        return Language.withTag(parts[0]).map(chosen -> new LanguageCookie(chosen, there));
    }

    String value() {
        return seenAtKeycloak == null ? chosen.tag() : chosen.tag() + "." + seenAtKeycloak.tag();
    }

    void rememberIn(HttpServletResponse response, boolean secure) {
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + value() + "; Path=/; Max-Age=" + ONE_YEAR + "; HttpOnly; SameSite=Lax"
                        + (secure ? "; Secure" : ""));
    }
}
