package health.zaoxue.portal.signin;

import health.zaoxue.kernel.Language;
import health.zaoxue.platform.FreshSignIn;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.web.PublicSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/** What a trip to Keycloak takes along and brings back: the moment and the language. */
@RequestScoped
class Arrival {
    @Inject
    private LanguageChoice choice;

    @Inject
    private PublicSite site;

    @Inject
    private FreshSignIn fresh;

    @Inject
    private Clock clock;

    @Inject
    private ReaderRegistration readers;

    Transaction depart(String target) {
        return Transaction.begin(target, clock.instant());
    }

    Transaction departAnew(String target, String person) {
        return Transaction.begin(target, clock.instant(), person);
    }

    /** By which means somebody signs in anew; nothing where any will do. */
    Optional<String> means() {
        return fresh.means();
    }

    Language language() {
        return choice.current();
    }

    void rememberLanguage(Keycloak.Identity identity, HttpServletResponse response) {
        choice.signedInWith(identity.claims().getStringClaim("locale"), response, site.isSecure());
        readers.arrived(identity, choice.current());
    }
}
