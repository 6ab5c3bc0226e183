package health.zaoxue.portal.language;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Translated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language of the running request: what was chosen, else what the browser prefers, else English. */
@Named("language")
@RequestScoped
public class LanguageChoice {
    @Inject
    private HttpServletRequest request;

    private @Nullable Language language;

    /** The language to answer in. */
    public Language current() {
        if (language == null) {
            language = LanguageCookie.from(request)
                    .map(LanguageCookie::chosen)
                    .or(this::preferredByBrowser)
                    .orElse(Language.ENGLISH);
        }
        return language;
    }

    public Locale getLocale() {
        return current() == Language.CHINESE
                ? Locale.SIMPLIFIED_CHINESE
                : current().locale();
    }

    public String getTag() {
        return current().tag();
    }

    /** A translated name in the language of the page. */
    public String of(@Nullable Translated name) {
        return name == null ? "" : name.in(current());
    }

    /** The language that {@link #of} answers in where it is another than the page's, for a lang attribute; else null. */
    public @Nullable String tagOf(@Nullable Translated name) {
        Language shown = name == null ? current() : name.languageShownFor(current());
        return shown == current() ? null : shown.tag();
    }

    /** The language of a text that somebody typed, told by its script, where it is another than the page's; else null. */
    public @Nullable String tagIn(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Language written = typed.codePoints().anyMatch(LanguageChoice::isTibetan)
                ? Language.TIBETAN
                : typed.codePoints().anyMatch(Character::isIdeographic) ? Language.CHINESE : Language.ENGLISH;
        return written == current() ? null : written.tag();
    }

    private static boolean isTibetan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.TIBETAN;
    }

    /** The address of this page in another language. */
    public String linkTo(String tag) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path + "?" + LanguageFilter.PARAMETER + "=" + tag
                + withoutLanguage(request.getQueryString())
                        .map(rest -> "&" + rest)
                        .orElse("");
    }

    /** Takes over what somebody chose on Keycloak's pages, if that is newer than what they chose here. */
    public void signedInWith(@Nullable String keycloaksTag, HttpServletResponse response, boolean secure) {
        Language there =
                Language.withTag(keycloaksTag == null ? "" : keycloaksTag).orElse(null);
        Optional<LanguageCookie> known = LanguageCookie.from(request);
        Language before = known.map(LanguageCookie::seenAtKeycloak).orElse(null);
        if (there == null || there == before) {
            return;
        }
        language = there;
        new LanguageCookie(there, there).rememberIn(response, secure);
    }

    static Optional<String> withoutLanguage(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(LanguageFilter.PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    private Optional<Language> preferredByBrowser() {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.closestTo(locale).stream())
                .findFirst();
    }
}
